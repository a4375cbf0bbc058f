using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Schema;

/// <summary>The file of a content, element or media type.</summary>
internal static class TypeFile
{
    public static XElement Write(ContentType type)
    {
        var structure = new XElement("Structure");
        var properties = new XElement("GenericProperties", TypeProperty.Of(type).Select((p, i) => (Property: p, Order: i))
            .OrderBy(p => p.Property.Alias, AliasOrder.Instance).Select(p => Property(type, p.Property, p.Order)));
        return new XElement(type.IsMedia ? "MediaType" : "ContentType",
            new XAttribute("Key", TypeKeys.Of(type)), new XAttribute("Alias", type.Alias), new XAttribute("Level", 1),
            Info(type), type.IsMedia ? [properties, structure] : new[] { structure, properties }, Tabs(type));
    }

    private static XElement Info(ContentType type) => new("Info",
        new XElement("Name", TypeProperty.Words(type.Alias)),
        new XElement("Icon", type switch { { IsElement: true } => "icon-brick", { Alias: "Image" } => "icon-picture", _ => "icon-document" }),
        new XElement("Thumbnail", "folder.png"),
        new XElement("Description", ""),
        new XElement("AllowAtRoot", type.IsElement ? "False" : "True"),
        new XElement("ListView", Guid.Empty),
        new XElement("Variations", TypeProperty.Of(type).Any(p => p.VariesByCulture) ? "Culture" : "Nothing"),
        new XElement("IsElement", type.IsElement),
        type.IsMedia ? null : HistoryCleanup(),
        new XElement("Compositions"),
        type.IsMedia ? null : new[] { new XElement("DefaultTemplate", ""), new XElement("AllowedTemplates") });

    private static XElement HistoryCleanup() => new("HistoryCleanup",
        new XElement("PreventCleanup", "False"),
        new XElement("KeepAllVersionsNewerThanDays", ""),
        new XElement("KeepLatestVersionPerDayForDays", ""));

    private static XElement Property(ContentType type, TypeProperty property, int order) => new("GenericProperty",
        new XElement("Key", property.Key),
        new XElement("Name", property.Name),
        new XElement("Alias", property.Alias),
        new XElement("Definition", property.Type.Key),
        new XElement("Type", property.Type.Editor),
        new XElement("Mandatory", property.IsMandatory),
        new XElement("Validation", ""),
        new XElement("Description", new XCData("")),
        new XElement("SortOrder", order),
        new XElement("Tab", new XAttribute("Alias", "content"), "Content"),
        type.IsMedia ? null : new XElement("Variations", property.VariesByCulture ? "Culture" : "Nothing"),
        new XElement("MandatoryMessage", ""),
        new XElement("ValidationRegExpMessage", ""),
        new XElement("LabelOnTop", false));

    private static XElement Tabs(ContentType type) => new("Tabs", new XElement("Tab",
        new XElement("Key", NameKey.From($"Tab/{type.Alias}")),
        new XElement("Caption", "Content"),
        new XElement("Alias", "content"),
        new XElement("Type", "Group"),
        new XElement("SortOrder", 0)));
}
