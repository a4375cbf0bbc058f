namespace LangNghe.Core.Search.Indexing;

/// <summary>Finds the newest generation that can be asked, whoever wrote it.</summary>
internal sealed class NewestIndex(IndexFolder folder)
{
    private readonly HashSet<(string Path, DateTime WrittenAt)> useless = [];

    /// <summary>What was wrong with the generations that could not be opened; null: nothing.</summary>
    public RebuildReason? Fault { get; private set; }

    /// <summary>A view newer than the one of now; null: there is none.</summary>
    public IndexView? After(IndexView? live)
    {
        foreach (var generation in folder.Generations)
        {
            var isLive = generation == live?.Path;
            if (Try(generation, isLive ? live!.Newer : () => IndexView.Open(generation)) is { } view)
            {
                return view;
            }
            if (isLive)
            {
                return null;
            }
        }
        return null;
    }

    // One that is of no use is not read over and over, until somebody writes to it.
    private IndexView? Try(string generation, Func<IndexView?> open)
    {
        var state = (generation, Directory.GetLastWriteTimeUtc(generation));
        if (useless.Contains(state))
        {
            return null;
        }
        try
        {
            return open();
        }
        catch (ForeignIndexException)
        {
            Fault ??= RebuildReason.Foreign;
        }
        catch (Exception)
        {
            // Damaged files may throw anything; those that another process deletes meanwhile are missing.
            Fault ??= RebuildReason.Damaged;
        }
        useless.Add(state);
        return null;
    }
}
