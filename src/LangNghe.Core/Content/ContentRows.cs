using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Content;

/// <summary>Reads all items at once, for lists and exports.</summary>
public static class ContentRows
{
    /// <summary>Every item as its editors have it.</summary>
    public static Task<IReadOnlyList<(ContentItem Item, Document Document)>> DraftsAsync(this LangNgheDb db, CancellationToken cancellation) =>
        ReadAsync(db, publishedFirst: false, cancellation);

    /// <summary>Every item as the public sees it, or saw it last; one never published, as its editors have it.</summary>
    public static Task<IReadOnlyList<(ContentItem Item, Document Document)>> ShownAsync(this LangNgheDb db, CancellationToken cancellation) =>
        ReadAsync(db, publishedFirst: true, cancellation);

    private static async Task<IReadOnlyList<(ContentItem Item, Document Document)>> ReadAsync(LangNgheDb db, bool publishedFirst, CancellationToken cancellation)
    {
        var rows = await (
            from item in db.Items.AsNoTracking()
            from revision in db.Revisions.AsNoTracking()
            where revision.ItemKey == item.Key && revision.Number == (publishedFirst ? item.Published ?? item.Draft : item.Draft)
            select new { item, revision.Shape, revision.Json }).ToListAsync(cancellation);
        return [.. rows.Select(r => (r.item, ShapeUpgrade.Read(ContentTypes.Find(r.item.Type)!, r.Shape, r.Json) with { Key = r.item.Key }))];
    }
}
