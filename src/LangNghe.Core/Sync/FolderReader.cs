using System.Xml.Linq;
using LangNghe.Core.Sync.Format;
using LangNghe.Core.Sync.Items;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync;

/// <summary>Reads a folder once: every file by itself, then what they say of each other.</summary>
internal sealed class FolderReader(string root, SyncLimits limits)
{
    private readonly List<SyncNote> faults = [];
    private readonly List<SyncNote> notices = [];
    private readonly Dictionary<(string Group, Guid Key), string> keys = [];
    private readonly Dictionary<string, XElement> schema = new(StringComparer.Ordinal);
    private readonly List<(ItemReader Reader, SyncItem Item)> items = [];

    public SyncReading Read(IReadOnlyDictionary<string, (string Vi, string En)> dictionary, Func<Guid, bool> isKnown)
    {
        foreach (var (path, file) in Admitted())
        {
            ReadFile(path, file);
        }
        // A faulty file may hold the very item that seems to be missing.
        if (faults.Count == 0)
        {
            var here = items.Select(i => i.Item.Key).ToHashSet();
            faults.AddRange(items.SelectMany(i => i.Reader.Lost(i.Item, key => here.Contains(key) || isKnown(key))));
        }
        var differences = SchemaComparison.Of(schema, dictionary);
        return new SyncReading
        {
            Items = [.. items.Select(i => i.Item)],
            TypeDifferences = [.. differences.Where(d => !IsDictionary(d))],
            DictionaryDifferences = [.. differences.Where(IsDictionary)],
            Faults = [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)],
            Notices = notices,
        };
    }

    private static bool IsDictionary(SyncNote note) => note.File.StartsWith("Dictionary/", StringComparison.Ordinal);

    /// <summary>The files small enough to be opened; none where there are too many or they are too much together.</summary>
    private IReadOnlyList<(string Path, FileInfo File)> Admitted()
    {
        var scan = new FolderScan(root, limits.Files);
        var files = scan.Files().Where(f => f.Path.EndsWith(".config", StringComparison.Ordinal)).ToList();
        faults.AddRange(scan.Faults);
        // A pipe or a device has no length, and opening one may never end.
        faults.AddRange(files.Where(f => f.File.Length == 0).Select(f => new SyncNote(f.Path, 0, "Sync.NoFile")));
        faults.AddRange(files.Where(f => f.File.Length > limits.FileBytes).Select(f => new SyncNote(f.Path, 0, "Sync.TooBig", Megabytes(limits.FileBytes))));
        if (files.Sum(f => f.File.Length) > limits.TotalBytes)
        {
            faults.Add(new SyncNote("", 0, "Sync.TooMuch", Megabytes(limits.TotalBytes)));
            return [];
        }
        return [.. files.Where(f => f.File.Length > 0 && f.File.Length <= limits.FileBytes)];
    }

    internal static decimal Megabytes(long bytes) => Math.Round(bytes / 1_048_576m, 1);

    private void ReadFile(string path, FileInfo file)
    {
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";
        var isItem = folder is "Content" or "Media";
        if (!isItem && !SchemaFiles.Folders.Contains(folder) && path != SchemaFiles.Mark)
        {
            notices.Add(new SyncNote(path, 0, "Sync.Unused"));
            return;
        }
        try
        {
            var xml = XmlText.Read(File.ReadAllBytes(file.FullName));
            Take(path, folder, isItem, xml);
        }
        catch (SyncException e)
        {
            faults.Add(new SyncNote(path, e.Line > 0 ? e.Line : 1, e.Reason, e.Arguments));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new SyncNote(path, 0, "Sync.Unreadable"));
        }
    }

    private void Take(string path, string folder, bool isItem, XElement xml)
    {
        if (xml.Name == "Empty")
        {
            notices.Add(new SyncNote(path, 1, "Sync.Empty", xml.Attribute("Alias")?.Value ?? ""));
            return;
        }
        if (path == SchemaFiles.Mark)
        {
            schema[path] = xml;
            return;
        }
        // Content and media share one space of keys.
        var id = (isItem ? "" : folder, ItemInfo.KeyOf(xml));
        if (!keys.TryAdd(id, path))
        {
            throw new SyncException("Sync.Twice", id.Item2, keys[id]) { Line = XmlText.LineOf(xml) };
        }
        if (isItem)
        {
            TakeItem(path, folder, xml);
        }
        else
        {
            schema[path] = xml;
        }
    }

    private void TakeItem(string path, string folder, XElement xml)
    {
        if (xml.Name != folder)
        {
            throw new SyncException("Sync.Root", folder, xml.Name.LocalName) { Line = XmlText.LineOf(xml) };
        }
        var info = new ItemInfo(xml);
        if (info.IsTrashed || folder == "Media" && info.TypeAlias == "Folder")
        {
            notices.Add(new SyncNote(path, 1, info.IsTrashed ? "Sync.Trashed" : "Sync.MediaFolder"));
            return;
        }
        var reader = new ItemReader(path, xml);
        if (reader.Read() is { } item)
        {
            items.Add((reader, item));
        }
        faults.AddRange(reader.Faults);
    }
}
