namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// The right to write the index: one process has it at a time, the system takes it back when that process ends, however it ends.
/// </summary>
internal sealed class IndexHold(string path) : IDisposable
{
    private FileStream? file;

    public bool IsTaken => file is not null;

    /// <returns>Whether this process has it now.</returns>
    /// <exception cref="UnauthorizedAccessException">Nobody can have it here.</exception>
    public bool TryTake()
    {
        try
        {
            file ??= new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process has it.
        }
        return IsTaken;
    }

    public void Dispose() => file?.Dispose();
}
