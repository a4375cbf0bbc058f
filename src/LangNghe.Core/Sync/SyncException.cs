namespace LangNghe.Core.Sync;

/// <summary>Stops the reading of one value or file; the reader of the file makes it a <see cref="SyncNote"/>.</summary>
internal sealed class SyncException(string reason, params object[] arguments) : Exception(reason)
{
    public string Reason { get; } = reason;
    public object[] Arguments { get; } = arguments;

    /// <summary>0: the line of whatever was being read.</summary>
    public int Line { get; init; }
}
