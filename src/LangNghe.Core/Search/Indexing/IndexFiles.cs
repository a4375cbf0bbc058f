namespace LangNghe.Core.Search.Indexing;

/// <summary>The files of one commit as they were when it was opened. Lucene never changes a file it has written.</summary>
internal sealed class IndexFiles(string folder, IEnumerable<string> names)
{
    private readonly List<(FileInfo File, long Length, DateTime WrittenAt)> files =
        [.. names.Select(n => new FileInfo(Path.Combine(folder, n))).Select(f => (f, f.Length, f.LastWriteTimeUtc))];

    /// <summary>Whether all are there, as long as they were and not written to since.</summary>
    public bool AreWhole() => files.TrueForAll(each =>
    {
        each.File.Refresh();
        return each.File.Exists && each.File.Length == each.Length && each.File.LastWriteTimeUtc == each.WrittenAt;
    });
}
