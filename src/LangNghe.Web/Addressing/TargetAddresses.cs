using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Search;

namespace LangNghe.Web.Addressing;

/// <summary>The pages of what a search finds.</summary>
public static class TargetAddresses
{
    /// <summary>The kind of page it has.</summary>
    public static PageAddress Page(this SearchTarget target) => target.Subject switch
    {
        Document item => PageAddresses.For(item.GetType())!,
        Commune => PageAddresses.Of("Places/Detail"),
        FormerUnit => PageAddresses.Of("Places/Former"),
        _ => throw new InvalidOperationException($"What is found as {target.Kind} has no page."),
    };

    public static string Address(this SearchTarget target, Language language) => target.Subject switch
    {
        Document item => PageAddresses.To(item, language),
        Commune commune => target.Page().In(language, commune.Slug),
        FormerUnit unit => target.Page().In(language, unit.Slug),
        _ => throw new InvalidOperationException($"What is found as {target.Kind} has no page."),
    };
}
