namespace LangNghe.Core.Sync;

/// <summary>What an import did, or (dry run) would do. With any fault it did nothing at all.</summary>
public sealed class ImportReport
{
    public int Created { get; internal set; }

    public int Updated { get; internal set; }

    public int Unchanged { get; internal set; }

    public int Published { get; internal set; }

    /// <summary>Files of items that were changed here since their last import: kept as drafts, for a person to decide (D10).</summary>
    public List<string> Conflicts { get; } = [];

    public List<SyncNote> Faults { get; } = [];

    /// <summary>What was left out on purpose, and where types and interface texts on disk are not those of the program.</summary>
    public List<SyncNote> Notices { get; } = [];

    public bool ChangedNothing => Created + Updated + Published + Conflicts.Count == 0;
}
