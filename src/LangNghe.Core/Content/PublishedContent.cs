using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Content;

/// <summary>
/// Holds the snapshot of today and renews it: reads what changed after its number, whoever changed it, and swaps the whole at once.
/// </summary>
public sealed class PublishedContent(IDbContextFactory<LangNgheDb> databases) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile PublishedSnapshot current = PublishedSnapshot.Empty;

    public PublishedSnapshot Current => current;

    /// <summary>Reads what came after the snapshot's number. Nothing new: nothing happens.</summary>
    public async Task RefreshAsync(CancellationToken cancellation = default)
    {
        await one.WaitAsync(cancellation);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            await using var moment = await db.BeginReadAsync(cancellation);
            var number = await db.AuditEvents.MaxAsync(e => (long?)e.Number, cancellation) ?? 0;
            if (number != current.Number)
            {
                current = await ReadAsync(db, current, number, cancellation);
            }
        }
        finally
        {
            one.Release();
        }
    }

    private static async Task<PublishedSnapshot> ReadAsync(LangNgheDb db, PublishedSnapshot before, long number, CancellationToken cancellation)
    {
        // A smaller number than before: another database lies there now.
        if (number < before.Number)
        {
            before = PublishedSnapshot.Empty;
        }
        var after = before.Number;
        var rows = await (
            from item in db.Items.AsNoTracking()
            where item.ChangeNumber > after && item.ChangeNumber <= number
            from revision in db.Revisions.AsNoTracking()
            where revision.ItemKey == item.Key && revision.Number == (item.Published ?? item.Draft)
            select new { item, revision.Shape, revision.Json, revision.Number }).ToListAsync(cancellation);
        var addresses = (await (
            from address in db.Addresses.AsNoTracking()
            join item in db.Items.AsNoTracking() on address.ItemKey equals item.Key
            where item.ChangeNumber > after && item.ChangeNumber <= number
            select address).ToListAsync(cancellation)).ToLookup(a => a.ItemKey, a => (a.Language, a.UrlName));
        return before.With(number, [.. rows.Select(r => new PublishedEntry(r.item, Read(r.item, r.Number, r.Shape, r.Json), [.. addresses[r.item.Key]]))]);
    }

    private static Document Read(ContentItem item, int revision, int shape, string json) => ShapeUpgrade.Read(ContentTypes.Find(item.Type)!, shape, json) with
    {
        Key = item.Key,
        Publication = new(item.FirstPublishedAt ?? default, item.ChangedAt ?? default, revision),
    };

    public void Dispose() => one.Dispose();
}
