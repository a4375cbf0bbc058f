using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Villages;
using LangNghe.Web.Addressing;

namespace LangNghe.Web.Machines.Feeds;

/// <summary>A feed of what changed in one list of the portal (Atom, RFC 4287).</summary>
/// <param name="Section">The folder of the pages it belongs to.</param>
/// <param name="Heading">Key of what the list is called.</param>
/// <param name="Items">All its items, in any order.</param>
public sealed record Feed(string Section, string Heading, Func<PublishedSnapshot, IReadOnlyList<SourcedDocument>> Items)
{
    public const string Type = "application/atom+xml";

    public const string FileName = "/atom.xml";

    /// <summary>The newest changes are enough for who comes by now and then.</summary>
    public const int Most = 50;

    public static IReadOnlyList<Feed> All { get; } =
    [
        new("Villages", "Villages.Heading", published => published.All<CraftVillage>()),
        new("Legal", "Legal.Heading", published => published.All<LegalDocument>()),
        new("Articles", "Articles.Heading", published => published.All<Article>()),
    ];

    /// <summary>The list it follows.</summary>
    public PageAddress List => PageAddresses.Of($"{Section}/Index");

    /// <summary>No item can have this address: a slug has no dot.</summary>
    public string AddressIn(Language language) => List.In(language) + FileName;

    /// <summary>The feed of a page; null: it has none.</summary>
    public static Feed? For(PageAddress page) => All.FirstOrDefault(feed => page.Page.StartsWith($"{feed.Section}/", StringComparison.Ordinal));

    /// <summary>The newest change first; what changed at once by key, so that the order never changes by itself.</summary>
    public IReadOnlyList<SourcedDocument> Newest(PublishedSnapshot published) =>
        [.. Items(published).OrderByDescending(item => item.Publication.ChangedAt).ThenBy(item => item.Key).Take(Most)];
}
