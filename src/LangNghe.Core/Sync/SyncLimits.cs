namespace LangNghe.Core.Sync;

/// <summary>How much a folder may hold before it is refused; looked at before a file is opened.</summary>
public sealed record SyncLimits
{
    public static readonly SyncLimits Default = new();

    /// <summary>Bytes of one <c>.config</c> file.</summary>
    public long FileBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>Bytes of one media file.</summary>
    public long MediaFileBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Bytes of all <c>.config</c> files together.</summary>
    public long TotalBytes { get; init; } = 500 * 1024 * 1024;

    /// <summary>Number of files, and of media files.</summary>
    public int Files { get; init; } = 100_000;
}
