namespace LangNghe.Core.Search.Indexing;

/// <summary>Why an index is made anew.</summary>
public enum RebuildReason
{
    /// <summary>There was none.</summary>
    Missing,

    /// <summary>Files were missing, cut short or changed.</summary>
    Damaged,

    /// <summary>It was of another format, of something else than this portal, or of another database.</summary>
    Foreign,

    /// <summary>Another version of the program made it; it can be asked meanwhile.</summary>
    Outdated,

    /// <summary>Somebody asked for it.</summary>
    Requested,
}
