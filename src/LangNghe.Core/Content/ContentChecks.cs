using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Data;

namespace LangNghe.Core.Content;

/// <summary>Faults that only the rest of the content shows: references to nothing, addresses that another item has.</summary>
internal sealed class ContentChecks(LangNgheDb db)
{
    /// <summary>All that keeps a document from being published, its own faults first.</summary>
    public async Task<IReadOnlyList<Fault>> ToPublishAsync(Document document, CancellationToken cancellation) =>
    [
        .. ContentTypes.Of(document.GetType()).Check(document, Occasion.Publish),
        .. await ReferencesAsync(document, cancellation),
        .. await AddressesAsync(document, cancellation),
    ];

    public async Task<IReadOnlyList<Fault>> AddressesAsync(Document document, CancellationToken cancellation)
    {
        var type = ContentTypes.Of(document.GetType());
        var faults = new List<Fault>();
        if (!type.IsMedia && Languages.All.Any(l => document.UrlName[l] is null))
        {
            faults.Add(new Fault(UrlNames.Alias, "Fault.NoUrlName"));
        }
        foreach (var language in Languages.All)
        {
            foreach (var urlName in UrlNames.In(language, document))
            {
                if (await db.Addresses.FindAsync([type.Alias, language, urlName], cancellation) is { } address && address.ItemKey != document.Key)
                {
                    faults.Add(new Fault(urlName == document.UrlName[language] ? UrlNames.Alias : UrlNames.FormerAlias, "Fault.UrlNameTaken", urlName));
                }
            }
        }
        return faults;
    }

    private async Task<List<Fault>> ReferencesAsync(Document document, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        foreach (var (property, to, target) in ContentTypes.Of(document.GetType()).References(document))
        {
            var item = await db.Items.FindAsync([to], cancellation);
            if (item is null || !ContentTypes.Find(item.Type)!.ClrType.IsAssignableTo(target))
            {
                faults.Add(new Fault(property.Alias, item is null ? "Fault.NoSuchItem" : "Fault.WrongType", to));
            }
        }
        return faults;
    }
}
