using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync;

/// <summary>
/// Content on disk in the format of uSync 17 (D10): <c>DIR/v17/</c> with one XML file an item, media files beside it in <c>DIR/media/</c>.
/// Types, data types, languages and interface texts are written from the code and on reading only compared with it.
/// </summary>
public static class SyncFolder
{
    private const string Version = "v17";

    /// <param name="dir">The folder that holds <c>v17</c>, or <c>v17</c> itself.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="dictionary">The interface texts of the program by dotted key.</param>
    /// <param name="isKnown">Whether an item that is not in the folder may be named in it; null: none may.</param>
    public static SyncReading Read(string dir, SyncLimits limits, IReadOnlyDictionary<string, (string Vi, string En)> dictionary, Func<Guid, bool>? isKnown = null)
    {
        var root = RootOf(dir);
        return IsSyncFolder(root)
            ? new FolderReader(root, limits).Read(dictionary, isKnown ?? (_ => false))
            : new SyncReading { Items = [], TypeDifferences = [], DictionaryDifferences = [], Notices = [], Faults = [new SyncNote("", 0, "Sync.NoFolder", dir)] };
    }

    /// <summary>
    /// Makes the folder hold exactly these items. Files are replaced one by one, each whole; those of items no longer there go at the end.
    /// A folder that holds something else is refused.
    /// </summary>
    /// <param name="dir">The folder that holds <c>v17</c> or is to hold it.</param>
    /// <param name="items">All items.</param>
    /// <param name="dictionary">The interface texts by dotted key.</param>
    public static SyncWriting Write(string dir, IReadOnlyList<SyncItem> items, IReadOnlyDictionary<string, (string Vi, string En)> dictionary)
    {
        var root = Path.Combine(dir, Version);
        var isFree = IsSyncFolder(root) || !Directory.Exists(dir) || !Directory.EnumerateFileSystemEntries(dir).Any();
        return isFree ? new FolderWriter(root).Write(items, dictionary) : new SyncWriting { Faults = [new SyncNote("", 0, "Sync.NotOurs", dir)] };
    }

    /// <summary>The media files beside the items.</summary>
    public static string MediaOf(string dir) => Path.Combine(Path.GetDirectoryName(RootOf(Path.GetFullPath(dir)))!, "media");

    private static string RootOf(string dir)
    {
        var inner = Path.Combine(dir, Version);
        return Directory.Exists(inner) || Path.GetFileName(Path.TrimEndingDirectorySeparator(dir)) != Version ? inner : dir;
    }

    private static bool IsSyncFolder(string root) => File.Exists(Path.Combine(root, SchemaFiles.Mark));
}
