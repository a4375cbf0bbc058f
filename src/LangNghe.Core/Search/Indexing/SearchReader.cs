namespace LangNghe.Core.Search.Indexing;

/// <summary>Holds the view that is asked now; it is exchanged without a pause for those who are asking.</summary>
public sealed class SearchReader
{
    private IndexView? view;

    /// <summary>Whether there is an index to ask.</summary>
    public bool IsReady => Current is not null;

    /// <summary>The view of now; who asks it takes it.</summary>
    internal IndexView? Current => Volatile.Read(ref view);

    /// <summary>Exchanges the view. The one before is closed when the last who asks it gives it back.</summary>
    internal void Show(IndexView? next) => Interlocked.Exchange(ref view, next)?.GiveBack();

    /// <summary>Takes the view of now, to be given back; null: there is none.</summary>
    internal IndexView? Take()
    {
        while (Current is { } now)
        {
            // One that cannot be taken was replaced before it was closed: the next is there already.
            if (now.TryTake())
            {
                return now;
            }
        }
        return null;
    }
}
