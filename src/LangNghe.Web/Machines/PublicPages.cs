using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Web.Addressing;

namespace LangNghe.Web.Machines;

/// <summary>A page the public may find, at its address in each language; when what it shows last changed (UTC), where that is known.</summary>
public sealed record FoundPage(string Vi, string En, DateTime? ChangedAt = null)
{
    public string In(Language language) => language == Language.Vi ? Vi : En;
}

/// <summary>Every page of the portal under its own address: narrowed lists and days asked for are other views of these.</summary>
public static class PublicPages
{
    public static IEnumerable<FoundPage> Of(PublishedSnapshot published) =>
    [
        .. PageAddresses.All.Where(a => a is { HasSlug: false, ForSearchEngines: true }).Select(a => new FoundPage(a.Vi, a.En)),
        .. published.Documents.Where(d => PageAddresses.For(d.GetType()) is not null).Select(Item),
        .. Gazetteer.Current.Communes.Select(c => Place("Places/Detail", c.Slug)),
        .. Gazetteer.Current.FormerSlugs.Select(slug => Place("Places/Former", slug)),
    ];

    private static FoundPage Item(Document item) =>
        new(PageAddresses.To(item, Language.Vi), PageAddresses.To(item, Language.En), item.Publication.ChangedAt);

    private static FoundPage Place(string page, string slug) =>
        new(PageAddresses.Of(page).In(Language.Vi, slug), PageAddresses.Of(page).In(Language.En, slug));
}
