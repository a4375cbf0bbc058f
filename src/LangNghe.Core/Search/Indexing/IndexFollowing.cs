using LangNghe.Core.Content;
using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Search.Indexing;

/// <summary>Brings an index from the change it knows to that of a snapshot.</summary>
internal sealed class IndexFollowing(IDbContextFactory<LangNgheDb> databases, TargetTexts texts, string program, TimeProvider clock)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(5);

    private readonly Patience patience = new(clock);

    private IndexMark? confirmed;
    private long quietSince = clock.GetTimestamp();

    public string? Failure => patience.Failure;

    /// <summary>The mark of an index that knows the content up to a change.</summary>
    public async Task<IndexMark> MarkAsync(long number, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return new(number, await IndexMark.WitnessAsync(db, number, cancellation), IndexMark.FormatOfToday, program);
    }

    /// <summary>Whether the index was made of the database that lies here now.</summary>
    public async Task<bool> IsOursAsync(IndexMark mark, PublishedSnapshot snapshot, CancellationToken cancellation)
    {
        if (mark == confirmed && mark.Number == snapshot.Number)
        {
            return true;
        }
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var isOurs = await IndexMark.WitnessAsync(db, mark.Number, cancellation) == mark.Witness;
        confirmed = isOurs ? mark : null;
        return isOurs;
    }

    /// <summary>Indexes what changed, and after some quiet clears the index up.</summary>
    /// <returns>A view of what was written; null: nothing was.</returns>
    public async Task<IndexView?> FollowAsync(IndexView live, PublishedSnapshot snapshot, bool insist, CancellationToken cancellation)
    {
        // A snapshot behind the index is about to be renewed: another process wrote the index before.
        if (live.Mark.Number < snapshot.Number)
        {
            return insist || patience.IsOver ? await CatchUpAsync(live, snapshot, cancellation) : null;
        }
        return !live.IsCompact && clock.GetElapsedTime(quietSince) >= Quiet ? ClearUp(live) : null;
    }

    private async Task<IndexView?> CatchUpAsync(IndexView live, PublishedSnapshot snapshot, CancellationToken cancellation)
    {
        try
        {
            var keys = await ChangedAsync(live.Mark.Number, snapshot, cancellation);
            var mark = await MarkAsync(snapshot.Number, cancellation);
            Write(live.Path, mark, generation =>
            {
                foreach (var key in keys)
                {
                    cancellation.ThrowIfCancellationRequested();
                    Renew(generation, key, snapshot);
                }
            });
            patience.Succeed();
            return live.Newer();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            patience.Fail(e);
            throw;
        }
    }

    private IndexView? ClearUp(IndexView live)
    {
        Write(live.Path, live.Mark, generation => generation.Compact());
        return live.Newer();
    }

    private void Write(string path, IndexMark mark, Action<IndexGeneration> change)
    {
        quietSince = clock.GetTimestamp();
        using var generation = IndexGeneration.Continue(path);
        change(generation);
        generation.Commit(mark);
    }

    // No upper bound: what changed again after the snapshot must not be passed over; it comes once more with the next.
    private async Task<IReadOnlySet<Guid>> ChangedAsync(long after, PublishedSnapshot snapshot, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var changed = await db.Items.AsNoTracking().Where(i => i.ChangeNumber > after).Select(i => i.Key).ToListAsync(cancellation);
        // What names a changed item is found by that item's names too.
        return changed.Concat(changed.SelectMany(snapshot.Referring).Select(d => d.Key)).ToHashSet();
    }

    private void Renew(IndexGeneration generation, Guid key, PublishedSnapshot snapshot)
    {
        if (snapshot.Find<Document>(key) is { } document && SearchTargets.Of(document) is { } target)
        {
            generation.Put(target, snapshot, texts);
        }
        else
        {
            generation.Remove(key);
        }
    }
}
