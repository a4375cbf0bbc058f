namespace LangNghe.Core.Sync;

/// <summary>What a folder holds. With any fault nothing of it may be taken over.</summary>
public sealed class SyncReading
{
    /// <summary>Content and media, in the order of their files.</summary>
    public required IReadOnlyList<SyncItem> Items { get; init; }

    /// <summary>Where languages, data types, content types and media types on disk are not those of the program.</summary>
    public required IReadOnlyList<SyncNote> TypeDifferences { get; init; }

    /// <summary>Where the interface texts on disk are not those of the program.</summary>
    public required IReadOnlyList<SyncNote> DictionaryDifferences { get; init; }

    public required IReadOnlyList<SyncNote> Faults { get; init; }

    /// <summary>What was left out on purpose: deletions, items in the bin, folders the portal has no use for.</summary>
    public required IReadOnlyList<SyncNote> Notices { get; init; }
}
