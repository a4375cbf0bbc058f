using LangNghe.Core.Content;

namespace LangNghe.Core.Search.Indexing;

/// <summary>The index being made anew, beside the one that is asked meanwhile. What fails is tried again, ever more slowly.</summary>
internal sealed class Rebuild(IndexFolder folder, TargetTexts texts, TimeProvider clock) : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Patience patience = new(clock);

    private Task<IndexView>? work;

    /// <summary>Why; null: it is not being made anew.</summary>
    public RebuildReason? Reason { get; private set; }

    public string? Failure => patience.Failure;

    /// <summary>What runs now; null: nothing.</summary>
    public Task? Work => work;

    /// <param name="reason">Why; null: there is no need any more.</param>
    /// <param name="insist">Whether a failure a moment ago does not matter.</param>
    public void Want(RebuildReason? reason, bool insist, PublishedSnapshot snapshot, Func<CancellationToken, Task<IndexMark>> mark)
    {
        if (work is not null)
        {
            return;
        }
        Reason = reason;
        if (reason is null)
        {
            patience.Succeed();
        }
        else if (insist || patience.IsOver)
        {
            folder.Request.Begin();
            var path = folder.Next();
            work = Task.Run(() => MakeAsync(path, snapshot, mark, end.Token));
        }
    }

    /// <summary>The new index, if it was finished since it was asked for last.</summary>
    /// <exception cref="Exception">What it failed by.</exception>
    public IndexView? Finished()
    {
        if (work is not { IsCompleted: true } done)
        {
            return null;
        }
        work = null;
        try
        {
            var view = done.GetAwaiter().GetResult();
            Reason = null;
            patience.Succeed();
            return view;
        }
        catch (Exception e)
        {
            patience.Fail(e);
            throw;
        }
    }

    private async Task<IndexView> MakeAsync(string path, PublishedSnapshot snapshot, Func<CancellationToken, Task<IndexMark>> mark, CancellationToken cancellation)
    {
        try
        {
            var upTo = await mark(cancellation);
            using (var generation = IndexGeneration.Create(path))
            {
                foreach (var target in SearchTargets.In(snapshot).All)
                {
                    cancellation.ThrowIfCancellationRequested();
                    generation.Add(target, snapshot, texts);
                }
                generation.Compact();
                generation.Commit(upTo);
            }
            return IndexView.Open(path) ?? throw new IOException($"“{path}” is gone.");
        }
        catch
        {
            IndexFolder.Delete(path);
            throw;
        }
    }

    /// <summary>Ends what runs: at once while texts are read, after some seconds while a large index is being written.</summary>
    public void Dispose()
    {
        end.Cancel();
        try
        {
            work?.GetAwaiter().GetResult().GiveBack();
        }
        catch (Exception)
        {
            // It was ended, or failed by something nobody waits for any more.
        }
        end.Dispose();
    }
}
