using LangNghe.Core.Media;

namespace LangNghe.Core.Sync;

/// <summary>Carries the files of media items between the media folder of the data folder and <c>DIR/media</c>; uSync itself never does.</summary>
public static class SyncMedia
{
    /// <summary>Copies the file of each media item from one folder to the other. Files already there with the same bytes stay.</summary>
    /// <returns>What could not be copied: missing, a link, empty, too big.</returns>
    public static IReadOnlyList<SyncNote> Copy(IEnumerable<SyncItem> items, string from, string to, SyncLimits limits) =>
        [.. items.Select(PathOf).OfType<string>().Order(StringComparer.Ordinal).Select(path => Copy(path, from, to, limits)).OfType<SyncNote>()];

    /// <summary>Deletes from <c>DIR/media</c> the stored files that belong to no item.</summary>
    public static int DeleteOthers(IEnumerable<SyncItem> items, string folder)
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }
        var kept = items.Select(PathOf).ToHashSet();
        var others = new FolderScan(folder, int.MaxValue).Files().Where(f => StoredFiles.IsPath(f.Path) && !kept.Contains(f.Path)).ToList();
        others.ForEach(f => f.File.Delete());
        return others.Count;
    }

    private static string? PathOf(SyncItem item) => item.Document switch
    {
        Image image => image.Path,
        Media.File file => file.Path,
        _ => null,
    };

    private static SyncNote? Copy(string path, string from, string to, SyncLimits limits)
    {
        var source = new FileInfo(Path.Combine(from, path));
        var shown = "media/" + path;
        if (!source.Exists || !StoredFiles.IsPath(path))
        {
            return new SyncNote(shown, 0, "Sync.NoMediaFile");
        }
        if (source.LinkTarget is not null || source.Directory!.LinkTarget is not null)
        {
            return new SyncNote(shown, 0, "Sync.Link");
        }
        if (source.Length == 0)
        {
            return new SyncNote(shown, 0, "Sync.NoFile");
        }
        if (source.Length > limits.MediaFileBytes)
        {
            return new SyncNote(shown, 0, "Sync.TooBig", FolderReader.Megabytes(limits.MediaFileBytes));
        }
        CopyFile(source, new FileInfo(Path.Combine(to, path)));
        return null;
    }

    private static void CopyFile(FileInfo source, FileInfo target)
    {
        if (target.Exists && target.Length == source.Length && SameBytes(source, target))
        {
            return;
        }
        SafeFile.Replace(target.FullName, stream =>
        {
            using var reading = source.OpenRead();
            reading.CopyTo(stream);
        });
    }

    private static bool SameBytes(FileInfo one, FileInfo other) =>
        System.IO.File.ReadAllBytes(one.FullName).AsSpan().SequenceEqual(System.IO.File.ReadAllBytes(other.FullName));
}
