namespace LangNghe.Core.Tests.Sync;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("langnghe-").FullName;

    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <summary>All files below it by their relative path, with their bytes as text of code points 0 to 255.</summary>
    public SortedDictionary<string, string> Bytes() => new(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .ToDictionary(f => System.IO.Path.GetRelativePath(Path, f), f => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(f))),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
