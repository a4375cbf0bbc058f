namespace LangNghe.Core.Sync;

/// <summary>What a writing did, in files.</summary>
public sealed record SyncWriting
{
    public int Written { get; init; }
    public int Unchanged { get; init; }
    public int Deleted { get; init; }

    /// <summary>Why nothing was written.</summary>
    public IReadOnlyList<SyncNote> Faults { get; init; } = [];
}
