namespace LangNghe.Core.Sync;

/// <summary>The files of a folder, found without following links and without opening one.</summary>
internal sealed class FolderScan(string root, int maxFiles)
{
    private readonly List<(string Path, FileInfo File)> files = [];

    /// <summary>Links, what cannot be read, and more files than a folder may hold.</summary>
    public List<SyncNote> Faults { get; } = [];

    /// <summary>Files by their path relative to the root, in a fixed order. More than <c>maxFiles</c>: only the fault.</summary>
    public IReadOnlyList<(string Path, FileInfo File)> Files()
    {
        Enter(new DirectoryInfo(root));
        if (files.Count > maxFiles)
        {
            Faults.Add(new SyncNote("", 0, "Sync.TooManyFiles", maxFiles));
            files.Clear();
        }
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private void Enter(DirectoryInfo folder)
    {
        try
        {
            TakeAll(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Faults.Add(new SyncNote(PathOf(folder), 0, "Sync.Unreadable"));
        }
    }

    private void TakeAll(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().TakeWhile(_ => files.Count <= maxFiles))
        {
            var path = PathOf(entry);
            if (entry.LinkTarget is not null)
            {
                Faults.Add(new SyncNote(path, 0, "Sync.Link"));
            }
            else if (entry is DirectoryInfo inner)
            {
                Enter(inner);
            }
            else
            {
                files.Add((path, (FileInfo)entry));
            }
        }
    }

    private string PathOf(FileSystemInfo entry) => Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
}
