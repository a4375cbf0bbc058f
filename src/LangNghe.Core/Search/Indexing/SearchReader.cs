namespace LangNghe.Core.Search.Indexing;

/// <summary>Holds the view that is asked now; it is exchanged without a pause for those who are asking.</summary>
public sealed class SearchReader
{
    private volatile IndexView? view;

    /// <summary>Whether there is an index to ask.</summary>
    public bool IsReady => view is not null;

    /// <summary>Whether a search met a damaged file since the view was shown.</summary>
    public bool IsDistrusted { get; private set; }

    internal void Distrust() => IsDistrusted = true;

    internal void Show(IndexView? next)
    {
        view = next;
        IsDistrusted = false;
    }

    /// <summary>Takes the view of now, to be given back; null: there is none.</summary>
    internal IndexView? Take()
    {
        while (view is { } now)
        {
            if (now.TryTake())
            {
                return now;
            }
            if (ReferenceEquals(now, view))
            {
                // Closed under us and not replaced: the process is ending.
                return null;
            }
        }
        return null;
    }
}
