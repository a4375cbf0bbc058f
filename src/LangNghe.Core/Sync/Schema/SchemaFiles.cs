using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Schema;

/// <summary>Everything on disk that the code decides: the mark of the folder, languages, interface texts, data types, types.</summary>
internal static class SchemaFiles
{
    public const string Mark = "usync.config";
    public const string FormatNumber = "10.7.0";

    public static readonly IReadOnlyList<string> Folders = ["Languages", "Dictionary", "DataTypes", "ContentTypes", "MediaTypes"];

    public static IEnumerable<(string Path, XElement Root)> Write(IReadOnlyDictionary<string, (string Vi, string En)> dictionary)
    {
        var roots = new List<(string Folder, XElement Root)>
        {
            ("Languages", LanguageFile.Vietnamese()),
            ("Languages", LanguageFile.English()),
        };
        roots.AddRange(DictionaryFile.KeysOf(dictionary.Keys)
            .Select(key => ("Dictionary", DictionaryFile.Write(key, dictionary.TryGetValue(key, out var texts) ? texts : null))));
        roots.AddRange(DataTypeFile.All().Select(t => ("DataTypes", DataTypeFile.Write(t))));
        roots.AddRange(ContentTypes.All.Select(t => (t.IsMedia ? "MediaTypes" : "ContentTypes", TypeFile.Write(t))));
        var names = Folders.ToDictionary(f => f, f => new FileNames(f));
        return roots.Select(r => (names[r.Folder].Next(NameOf(r.Folder, r.Root), KeyOf(r.Root)), r.Root)).Prepend((Mark, MarkRoot()));
    }

    private static string NameOf(string folder, XElement root)
    {
        var alias = root.Attribute("Alias")!.Value;
        return folder == "DataTypes" ? SafeName.ForAlias(alias) : SafeName.ForFile(alias);
    }

    public static Guid KeyOf(XElement root) => Guid.Parse(root.Attribute("Key")!.Value);

    private static XElement MarkRoot() => new("uSync",
        new XAttribute("version", "17.3.5.0"), new XAttribute("format", FormatNumber), new XAttribute("hmac", ""));
}
