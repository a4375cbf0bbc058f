using System.Xml.Linq;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Schema;

/// <summary>The files of the interface texts. A dotted key stands below the key before its last dot, which gets an item of its own.</summary>
internal static class DictionaryFile
{
    /// <summary>The keys and those above them, parents first.</summary>
    public static IEnumerable<string> KeysOf(IEnumerable<string> keys) =>
        keys.SelectMany(Lineage).Distinct(StringComparer.Ordinal).OrderBy(k => k, StringComparer.Ordinal);

    private static IEnumerable<string> Lineage(string key) => ParentOf(key) is { } parent ? Lineage(parent).Append(key) : [key];

    private static string? ParentOf(string key) => key.LastIndexOf('.') is > 0 and var dot ? key[..dot] : null;

    public static Guid KeyOf(string key) => NameKey.From("Dictionary/" + key);

    public static XElement Write(string key, (string Vi, string En)? texts) => new("Dictionary",
        new XAttribute("Key", KeyOf(key)), new XAttribute("Alias", key), new XAttribute("Level", Lineage(key).Count() - 1),
        new XElement("Info", ParentOf(key) is { } parent ? new XElement("Parent", parent) : null),
        new XElement("Translations", texts is var (vi, en) ? new[] { Translation(Cultures.English, en), Translation(Cultures.Vietnamese, vi) } : []));

    private static XElement Translation(string culture, string text) =>
        new("Translation", new XAttribute("Language", culture), XmlText.Writable(text.ReplaceLineEndings("\n")));
}
