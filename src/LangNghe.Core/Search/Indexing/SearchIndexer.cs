using LangNghe.Core.Content;
using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// Keeps the index up to the published content: reads the changes after the last number it indexed, makes the index anew beside the live one
/// where that is gone, damaged, foreign or of another format, or where somebody asks for it. It may be killed at any moment.
/// </summary>
public sealed class SearchIndexer : IDisposable
{
    private readonly IDbContextFactory<LangNgheDb> databases;
    private readonly PublishedContent published;
    private readonly TargetTexts texts;
    private readonly SearchReader search;
    private readonly IndexFolder folder;
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly CancellationTokenSource end = new();

    private FileStream? hold;
    private IndexGeneration? live;
    private Task<IndexGeneration>? build;

    public SearchIndexer(IDbContextFactory<LangNgheDb> databases, PublishedContent published, DataFolder data, ChoiceName nameOf, SearchReader search)
    {
        (this.databases, this.published, this.search) = (databases, published, search);
        texts = new TargetTexts(nameOf);
        folder = new IndexFolder(data.Search);
    }

    /// <summary>Why the index is being made anew; null: it is not.</summary>
    public RebuildReason? Rebuilding { get; private set; }

    /// <summary>What hinders it now, in the system's words; null: nothing.</summary>
    public string? Failure { get; private set; }

    /// <summary>Number of the last change the live index holds; null: there is no index.</summary>
    public long? Number => live?.View?.Mark.Number;

    /// <summary>Whether this process writes the index; another one that shares the folder may.</summary>
    public bool IsWriter => hold is not null;

    /// <summary>Indexes what was published until now. A rebuild that is needed is begun, not waited for.</summary>
    /// <exception cref="IOException">The folder cannot be read or written.</exception>
    public async Task FollowAsync(CancellationToken cancellation = default)
    {
        await one.WaitAsync(cancellation);
        try
        {
            if (!TakeHold())
            {
                return;
            }
            await AdoptAsync();
            if (build is null && WhyRebuild() is { } reason)
            {
                Begin(reason);
            }
            if (live is not null)
            {
                await CatchUpAsync(live, cancellation);
            }
            Failure = null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failure = e.Message;
            throw;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Indexes what was published until now, a rebuild included.</summary>
    public async Task CompleteAsync(CancellationToken cancellation = default)
    {
        do
        {
            await FollowAsync(cancellation);
            if (build is { } running)
            {
                await running.WaitAsync(cancellation);
            }
        }
        while (IsWriter && (build is not null || Number != published.Current.Number));
    }

    /// <summary>Makes the index anew, or leaves a request for the process that writes it.</summary>
    /// <returns>Whether it was done here and now.</returns>
    public async Task<bool> RebuildAsync(CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllTextAsync(folder.Request, "", cancellation);
        await CompleteAsync(cancellation);
        return IsWriter;
    }

    private bool distrusted;

    private bool TakeHold()
    {
        if (hold is not null)
        {
            return true;
        }
        Directory.CreateDirectory(folder.Path);
        try
        {
            hold = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(folder.Lock))
        {
            return false;
        }
        folder.Keep(OpenNewest());
        return true;
    }

    /// <summary>Opens the newest generation that is whole and ours; its folder, or null.</summary>
    private string? OpenNewest()
    {
        foreach (var generation in folder.Generations)
        {
            try
            {
                if (IndexGeneration.Open(generation) is { } found)
                {
                    Show(found);
                    return generation;
                }
                opened ??= RebuildReason.Foreign;
            }
            catch (Exception e) when (IsDamage(e))
            {
                opened ??= RebuildReason.Damaged;
            }
        }
        return null;
    }

    private RebuildReason? opened;

    private RebuildReason? WhyRebuild()
    {
        if (File.Exists(folder.Request))
        {
            return RebuildReason.Requested;
        }
        if (live is null)
        {
            return opened ?? RebuildReason.Missing;
        }
        if (distrusted || search.IsDistrusted || !live.IsWhole())
        {
            return RebuildReason.Damaged;
        }
        return null;
    }

    private void Begin(RebuildReason reason)
    {
        Rebuilding = reason;
        File.Delete(folder.Request);
        var (path, snapshot) = (folder.Next(), published.Current);
        build = Task.Run(() => BuildAsync(path, snapshot, end.Token), CancellationToken.None);
    }

    private async Task<IndexGeneration> BuildAsync(string path, PublishedSnapshot snapshot, CancellationToken cancellation)
    {
        var mark = await MarkAsync(snapshot.Number, cancellation);
        var generation = IndexGeneration.Create(path);
        try
        {
            foreach (var target in SearchTargets.In(snapshot).All)
            {
                cancellation.ThrowIfCancellationRequested();
                generation.Add(target, snapshot, texts);
            }
            generation.Compact();
            generation.Commit(mark);
            return generation;
        }
        catch
        {
            generation.Dispose();
            IndexFolder.Delete(path);
            throw;
        }
    }

    /// <summary>Takes over a finished rebuild.</summary>
    private async Task AdoptAsync()
    {
        if (build is not { IsCompleted: true } done)
        {
            return;
        }
        build = null;
        var generation = await done;
        Show(generation);
        (Rebuilding, opened, distrusted) = (null, null, false);
        folder.Keep(generation.Path);
    }

    private void Show(IndexGeneration generation)
    {
        var before = live;
        live = generation;
        search.Show(generation.View);
        before?.Dispose();
    }

    private async Task CatchUpAsync(IndexGeneration generation, CancellationToken cancellation)
    {
        var snapshot = published.Current;
        var known = generation.View!.Mark;
        if (known.Number == snapshot.Number && checkedOnce)
        {
            return;
        }
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (known.Number > snapshot.Number || await IndexMark.AtAsync(db, known.Number, cancellation) != known)
        {
            // Another database lies here now.
            if (build is null)
            {
                Begin(RebuildReason.Foreign);
            }
            return;
        }
        checkedOnce = true;
        if (known.Number == snapshot.Number)
        {
            return;
        }
        var changed = await db.Items.AsNoTracking()
            .Where(i => i.ChangeNumber > known.Number && i.ChangeNumber <= snapshot.Number).Select(i => i.Key).ToListAsync(cancellation);
        try
        {
            // What names a changed item is found by that item's names too.
            foreach (var key in changed.Concat(changed.SelectMany(snapshot.Referring).Select(d => d.Key)).Distinct())
            {
                Renew(generation, key, snapshot);
            }
            generation.Commit(await IndexMark.AtAsync(db, snapshot.Number, cancellation));
        }
        catch (Exception e) when (IsDamage(e))
        {
            distrusted = true;
            throw;
        }
        search.Show(generation.View);
    }

    private bool checkedOnce;

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

    private async Task<IndexMark> MarkAsync(long number, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await IndexMark.AtAsync(db, number, cancellation);
    }

    /// <summary>What files that are not what they were may throw.</summary>
    internal static bool IsDamage(Exception e) => e is IOException or UnauthorizedAccessException or ObjectDisposedException or InvalidOperationException
        or ArgumentException or IndexOutOfRangeException or OverflowException or NullReferenceException or FormatException or OutOfMemoryException;

    public void Dispose()
    {
        end.Cancel();
        try
        {
            build?.ContinueWith(b => b.IsCompletedSuccessfully ? b.Result : null, TaskScheduler.Default).Result?.Dispose();
        }
        catch (AggregateException)
        {
        }
        search.Show(null);
        live?.Dispose();
        hold?.Dispose();
        one.Dispose();
        end.Dispose();
    }
}

/// <summary>Why an index is made anew.</summary>
public enum RebuildReason
{
    /// <summary>There was none.</summary>
    Missing,

    /// <summary>Files were missing, cut short or changed.</summary>
    Damaged,

    /// <summary>It was of another format, of another program or of another database.</summary>
    Foreign,

    /// <summary>Somebody asked for it.</summary>
    Requested,
}
