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

    /// <summary>Whether the database has been read at all.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Revisions that could not be read: of these items the public sees what it saw before.</summary>
    public IReadOnlyList<UnreadableRevision> Unreadable { get; private set; } = [];

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
            IsRead = true;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<PublishedSnapshot> ReadAsync(LangNgheDb db, PublishedSnapshot before, long number, CancellationToken cancellation)
    {
        // A smaller number than before: another database lies there now.
        if (number < before.Number)
        {
            before = PublishedSnapshot.Empty;
            Unreadable = [];
        }
        var after = before.Number;
        var rows = await (
            from item in db.Items.AsNoTracking()
            where item.ChangeNumber > after && item.ChangeNumber <= number
            from revision in db.Revisions.AsNoTracking()
            where revision.ItemKey == item.Key && revision.Number == (item.Published ?? item.Draft)
            // What belongs to one change has one instant, so that the public one is found among the saving of drafts.
            let changedBy = db.AuditEvents.Where(e => e.ItemKey == item.Key && e.Verb != Verb.Save && e.At == item.ChangedAt).Max(e => (long?)e.Number)
            select new { item, revision.Shape, revision.Json, revision.Number, changedBy }).ToListAsync(cancellation);
        var addresses = (await (
            from address in db.Addresses.AsNoTracking()
            join item in db.Items.AsNoTracking() on address.ItemKey equals item.Key
            where item.ChangeNumber > after && item.ChangeNumber <= number
            select address).ToListAsync(cancellation)).ToLookup(a => a.ItemKey, a => (a.Language, a.UrlName));
        var entries = new List<PublishedEntry>();
        var unreadable = Unreadable.ExceptBy(rows.Select(r => r.item.Key), u => u.Key).ToList();
        foreach (var row in rows)
        {
            try
            {
                entries.Add(new PublishedEntry(row.item, Read(row.item, row.Number, row.Shape, row.Json), [.. addresses[row.item.Key]], row.changedBy));
            }
            catch (Exception e)
            {
                // Whatever is wrong with one item must not hide the changes of the others.
                unreadable.Add(new UnreadableRevision(row.item.Key, row.Number, e));
            }
        }
        Unreadable = unreadable;
        return before.With(number, entries);
    }

    private static Document Read(ContentItem item, int revision, int shape, string json) => ShapeUpgrade.Read(ContentTypes.Find(item.Type)!, shape, json) with
    {
        Key = item.Key,
        Publication = new(item.FirstPublishedAt ?? default, item.ChangedAt ?? default, revision),
    };

    public void Dispose() => one.Dispose();
}

/// <summary>A revision that does not fit its content type, and why.</summary>
public sealed record UnreadableRevision(Guid Key, int Revision, Exception Cause);
