using System.Xml.Linq;
using LangNghe.Core.Sync.Format;
using LangNghe.Core.Sync.Items;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync;

/// <summary>Makes a folder equal to what is to be exported, touching only files that change.</summary>
internal sealed class FolderWriter(string root)
{
    private static readonly string[] Folders = [.. SchemaFiles.Folders, "Content", "Media"];

    private static readonly EnumerationOptions Within = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private int written;
    private int unchanged;

    public SyncWriting Write(IReadOnlyList<SyncItem> items, IReadOnlyDictionary<string, (string Vi, string En)> dictionary)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, xml) in SchemaFiles.Write(dictionary).Concat(Named(items)))
        {
            kept.Add(Path.GetFullPath(Path.Combine(root, path)));
            Put(Path.Combine(root, path), XmlText.Write(xml));
        }
        return new SyncWriting { Written = written, Unchanged = unchanged, Deleted = DeleteOthers(kept) };
    }

    /// <summary>Of two items with one name the older keeps it.</summary>
    private static IEnumerable<(string Path, XElement Root)> Named(IReadOnlyList<SyncItem> items)
    {
        var names = new Dictionary<bool, FileNames> { [false] = new("Content"), [true] = new("Media") };
        return items.OrderBy(i => i.CreatedAt).ThenBy(i => i.Key)
            .Select(i => (names[i.Type.IsMedia].Next(SafeName.ForFile(ItemFile.NameOf(i)), i.Key), ItemFile.Write(i)));
    }

    private void Put(string path, byte[] bytes)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            unchanged++;
            return;
        }
        SafeFile.Replace(path, stream => stream.Write(bytes));
        written++;
    }

    /// <summary>In folders inside too, as uSync writes them: an item left there would be read twice. Links are not followed.</summary>
    private int DeleteOthers(HashSet<string> kept)
    {
        var others = Folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", Within)).Where(f => IsOurs(f) && !kept.Contains(Path.GetFullPath(f))).ToList();
        others.ForEach(File.Delete);
        return others.Count;
    }

    private static bool IsOurs(string file) =>
        file.EndsWith(".config", StringComparison.Ordinal) || file.EndsWith(".config" + SafeFile.Unfinished, StringComparison.Ordinal);
}
