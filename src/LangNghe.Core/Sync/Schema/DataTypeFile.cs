using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Schema;

/// <summary>The files of our own data types: each that a property of any type uses, once.</summary>
internal static class DataTypeFile
{
    public static IEnumerable<DataType> All() => ContentTypes.All.SelectMany(TypeProperty.Of).Select(p => p.Type)
        .Where(t => !t.IsBuiltIn).DistinctBy(t => t.Key).OrderBy(t => t.Name, StringComparer.Ordinal);

    public static XElement Write(DataType type) => new("DataType",
        new XAttribute("Key", type.Key), new XAttribute("Alias", type.Name), new XAttribute("Level", 1),
        new XElement("Info",
            new XElement("Name", type.Name),
            new XElement("EditorAlias", type.Editor),
            new XElement("EditorUIAlias", type.EditorUi)),
        new XElement("Config", new XCData(JsonText.Write(type.Config!))));
}
