using System.Xml.Linq;

namespace LangNghe.Core.Sync.Schema;

/// <summary>Compares what the code decides with what stands on disk, by key; the file names mean nothing.</summary>
internal static class SchemaComparison
{
    public static IReadOnlyList<SyncNote> Of(IReadOnlyDictionary<string, XElement> found, IReadOnlyDictionary<string, (string Vi, string En)> dictionary)
    {
        var expected = SchemaFiles.Write(dictionary).ToDictionary(f => Identity(f.Path, f.Root));
        var notes = new List<SyncNote>();
        foreach (var (path, root) in found)
        {
            notes.AddRange(expected.Remove(Identity(path, root), out var ours) ? Compare(path, root, ours.Root) : [new SyncNote(path, 0, "Sync.Extra")]);
        }
        return [.. notes, .. expected.Values.Select(e => new SyncNote(e.Path, 0, "Sync.Absent"))];
    }

    private static (string Folder, string? Key) Identity(string path, XElement root) => (path.Split('/')[0], root.Attribute("Key")?.Value);

    /// <summary>The first place where two files differ.</summary>
    private static IEnumerable<SyncNote> Compare(string path, XElement found, XElement expected) =>
        First(found, expected, found.Name.LocalName) is var (line, where, theirs, ours)
            ? [new SyncNote(path, line, "Sync.Differs", where, theirs, ours)]
            : [];

    private static (int Line, string Where, string Found, string Expected)? First(XElement found, XElement expected, string where)
    {
        var line = Format.XmlText.LineOf(found);
        var (theirs, ours) = (Leaf(found), Leaf(expected));
        // The version of uSync that wrote a folder says nothing about what is in it.
        if (theirs != ours && found.Name != "uSync")
        {
            return (line, where, theirs, ours);
        }
        var (inner, wanted) = (found.Elements().ToList(), expected.Elements().ToList());
        var differences = inner.Zip(wanted, (f, e) => First(f, e, $"{where}/{e.Name.LocalName}"));
        return differences.FirstOrDefault(d => d is not null)
            ?? (inner.Count != wanted.Count ? (line, where, $"{inner.Count}", $"{wanted.Count}") : null);
    }

    /// <summary>Name, attributes and text of an element, without its children.</summary>
    private static string Leaf(XElement element)
    {
        var attributes = string.Concat(element.Attributes().Select(a => $" {a.Name}={a.Value}"));
        return $"{element.Name.LocalName}{attributes} {(element.HasElements ? "" : element.Value)}".Trim();
    }
}
