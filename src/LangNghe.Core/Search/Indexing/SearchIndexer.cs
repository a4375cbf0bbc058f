using LangNghe.Core.Content;
using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// Keeps the index up to the published content: reads the changes after the last number it indexed, makes the index anew beside the live one
/// where that is gone, damaged, foreign or outdated, or where somebody asks for it. It may be killed at any moment.
/// One process of those that share the folder writes; the others read what it wrote.
/// </summary>
public sealed class SearchIndexer : IDisposable
{
    private readonly PublishedContent published;
    private readonly SearchReader search;
    private readonly IndexFolder folder;
    private readonly IndexHold hold;
    private readonly NewestIndex newest;
    private readonly IndexFollowing following;
    private readonly Rebuild rebuild;
    private readonly string program;

    private readonly SemaphoreSlim one = new(1, 1);
    private readonly CancellationTokenSource end = new();

    private string? failure;

    public SearchIndexer(IDbContextFactory<LangNgheDb> databases, PublishedContent published, DataFolder data, ChoiceName nameOf, SearchReader search, TimeProvider clock)
    {
        (this.published, this.search) = (published, search);
        program = IndexMark.ProgramOf(nameOf);
        folder = new IndexFolder(data.Search);
        hold = new IndexHold(folder.Lock);
        newest = new NewestIndex(folder);
        var texts = new TargetTexts(nameOf);
        following = new IndexFollowing(databases, texts, program, clock);
        rebuild = new Rebuild(folder, texts, clock);
    }

    /// <summary>Why the index is being made anew; null: it is not.</summary>
    public RebuildReason? Rebuilding => rebuild.Reason;

    /// <summary>What hinders it now, in the system's words; null: nothing.</summary>
    public string? Failure => rebuild.Failure ?? following.Failure ?? failure;

    /// <summary>Number of the last change the live index holds; null: there is no index.</summary>
    public long? Number => search.Current?.Mark.Number;

    /// <summary>Whether this process writes the index; another one that shares the folder may.</summary>
    public bool IsWriter => hold.IsTaken;

    /// <summary>Indexes what was published until now. A rebuild that is needed is begun, not waited for; what failed a moment ago waits.</summary>
    /// <exception cref="IOException">The folder cannot be read or written.</exception>
    public Task FollowAsync(CancellationToken cancellation = default) => OneByOneAsync(insist: false, cancellation);

    /// <summary>Indexes what was published until now, a rebuild included; where another process writes, only looks.</summary>
    public async Task CompleteAsync(CancellationToken cancellation = default)
    {
        do
        {
            await OneByOneAsync(insist: true, cancellation);
            if (rebuild.Work is { } running)
            {
                // What it failed by comes with the next step.
                await Task.WhenAny(running).WaitAsync(cancellation);
            }
        }
        while (IsWriter && (rebuild.Work is not null || Number < published.Current.Number));
    }

    /// <summary>Makes the index anew, or leaves a request for the process that writes it.</summary>
    /// <returns>Whether it was done here and now.</returns>
    public async Task<bool> RebuildAsync(CancellationToken cancellation = default)
    {
        folder.Request.Ask();
        await CompleteAsync(cancellation);
        return IsWriter;
    }

    private async Task OneByOneAsync(bool insist, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, end.Token);
        await one.WaitAsync(either.Token);
        try
        {
            await StepAsync(insist, either.Token);
            failure = null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            failure = e.Message;
            throw;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task StepAsync(bool insist, CancellationToken cancellation)
    {
        if (!IsWriter && !TakeOver())
        {
            return;
        }
        if (rebuild.Finished() is { } made)
        {
            Adopt(made);
        }
        var (live, snapshot) = (search.Current, published.Current);
        var reason = await WhyRebuildAsync(live, snapshot, cancellation);
        rebuild.Want(reason, insist, snapshot, stop => following.MarkAsync(snapshot.Number, stop));
        if (live is not null && reason is not (RebuildReason.Damaged or RebuildReason.Foreign)
            && await following.FollowAsync(live, snapshot, insist, cancellation) is { } newer)
        {
            search.Show(newer);
        }
    }

    /// <summary>Shows the newest index there is, and begins to write it if no other process does.</summary>
    private bool TakeOver()
    {
        try
        {
            hold.TryTake();
        }
        finally
        {
            if (newest.After(search.Current) is { } found)
            {
                search.Show(found);
            }
        }
        if (IsWriter)
        {
            folder.Keep(search.Current?.Path);
        }
        return IsWriter;
    }

    private void Adopt(IndexView made)
    {
        search.Show(made);
        folder.Keep(made.Path);
        folder.Request.End();
    }

    private async Task<RebuildReason?> WhyRebuildAsync(IndexView? live, PublishedSnapshot snapshot, CancellationToken cancellation) =>
        live is null ? newest.Fault ?? RebuildReason.Missing
        : live.IsDamaged ? RebuildReason.Damaged
        : !await following.IsOursAsync(live.Mark, snapshot, cancellation) ? RebuildReason.Foreign
        : folder.Request.IsOpen ? RebuildReason.Requested
        : live.Mark.Program != program ? RebuildReason.Outdated
        : null;

    public void Dispose()
    {
        end.Cancel();
        // Whoever is at work ends at the next item.
        one.Wait();
        rebuild.Dispose();
        search.Show(null);
        hold.Dispose();
        one.Dispose();
        end.Dispose();
    }
}
