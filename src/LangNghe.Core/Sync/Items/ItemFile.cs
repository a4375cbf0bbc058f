using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;
using LangNghe.Core.Sync.Schema;
using LangNghe.Core.Sync.Values;

namespace LangNghe.Core.Sync.Items;

/// <summary>Writes the file of a content or media item. Items stand side by side at the root; their order is the business of pages.</summary>
internal static class ItemFile
{
    public static string NameOf(SyncItem item) => NodeName.In(Language.Vi, item.Document.Name);

    public static XElement Write(SyncItem item) => new(item.Type.IsMedia ? "Media" : "Content",
        new XAttribute("Key", item.Key), new XAttribute("Alias", XmlText.Writable(NameOf(item))), new XAttribute("Level", 1),
        Info(item), new XElement("Properties", Properties(item)));

    private static XElement Info(SyncItem item) => new("Info",
        new XElement("Parent", new XAttribute("Key", Guid.Empty), ""),
        new XElement("Path", "/" + SafeName.ForAlias(NameOf(item))),
        new XElement("Trashed", false),
        new XElement("ContentType", item.Type.Alias),
        new XElement("CreateDate", item.CreatedAt.ToString("s", CultureInfo.InvariantCulture)),
        new XElement("NodeName", new XAttribute("Default", XmlText.Writable(NameOf(item))), item.Type.IsMedia ? null : Names(item)),
        new XElement("SortOrder", 0),
        item.Type.IsMedia ? null : new[] { Published(item), new XElement("Schedule"), new XElement("Template") });

    private static IEnumerable<XElement> Names(SyncItem item) => Cultures.All.Select(c =>
        new XElement("Name", new XAttribute("Culture", c.Code), XmlText.Writable(NodeName.In(c.Language, item.Document.Name))));

    private static XElement Published(SyncItem item) => new("Published", new XAttribute("Default", item.Published),
        Cultures.All.Select(c => new XElement("Published", new XAttribute("Culture", c.Code),
            item.Published && (c.Language == Language.Vi || item.Document.Name.En is not null))));

    private static IEnumerable<XElement> Properties(SyncItem item)
    {
        var owner = JsonNode.Parse(ContentJson.Write(item.Document))!.AsObject();
        var properties = StoredValues.Write(item.Type, owner, item.Key)
            .GroupBy(v => v.Slot.Alias, v => Value(v.Slot.Culture, v.Stored), (alias, values) => new XElement(alias, values));
        return item.Type.IsMedia ? properties.Append(Draft(item)).OrderBy(p => p.Name.LocalName, AliasOrder.Instance) : properties;
    }

    private static XElement Draft(SyncItem item) => new(MediaProperties.Draft, Value(null, item.Published ? "0" : "1"));

    private static XElement Value(string? culture, JsonNode? stored) =>
        new("Value", culture is null ? null : new XAttribute("Culture", culture), new XCData(XmlText.Writable(TextOf(stored))));

    private static string TextOf(JsonNode? stored) => stored switch
    {
        null => "",
        JsonValue text => text.GetValue<string>(),
        _ => JsonText.Write(stored),
    };
}
