using LangNghe.Core.Content;
using LangNghe.Web.Answers;

namespace LangNghe.Web.Addressing;

/// <summary>The address of a public page in each language; <c>{slug}</c> stands for the last segment.</summary>
/// <param name="Page">Path of the Razor page below <c>Pages/Public</c>.</param>
/// <param name="Content">The type of content whose items have this page; null: not a page of an item.</param>
/// <param name="ForSearchEngines">Whether search engines may list it.</param>
public sealed record PageAddress(string Page, string Vi, string En, Type? Content = null, bool ForSearchEngines = true)
{
    private const string Slug = "{slug}";

    /// <summary>What of the query chooses the answer, so that it can be kept; null: each is made for the one who asks.</summary>
    public Kept? Kept { get; init; } = new();

    public string In(Language language) => language == Language.Vi ? Vi : En;

    public string In(Language language, string slug) => In(language).Replace(Slug, slug, StringComparison.Ordinal);

    public bool HasSlug => Vi.Contains(Slug, StringComparison.Ordinal);

    /// <summary>Name of the route, one a language.</summary>
    public string RouteName(Language language) => $"{Page}.{language.Code()}";
}
