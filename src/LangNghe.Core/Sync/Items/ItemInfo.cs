using System.Globalization;
using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Items;

/// <summary>What the head of an item's file says of it. Parent, path and order are Umbraco's business and are not read.</summary>
internal sealed class ItemInfo(XElement root)
{
    public Guid Key { get; } = KeyOf(root);

    /// <exception cref="SyncException">No key, or an empty one.</exception>
    public static Guid KeyOf(XElement root) =>
        Guid.TryParseExact(root.Attribute("Key")?.Value, "D", out var key) && key != Guid.Empty ? key : throw At(root, "Sync.Key");

    public bool IsTrashed => Flag(Child("Trashed"), Child("Trashed").Value);

    public string TypeAlias => Child("ContentType").Value.Trim();

    public ContentType Type() => ContentTypes.Find(TypeAlias) is { IsElement: false } type && type.IsMedia == (root.Name == "Media")
        ? type
        : throw At(Child("ContentType"), "Sync.Type", TypeAlias);

    /// <summary>In UTC.</summary>
    public DateTime CreatedAt()
    {
        var date = Child("CreateDate");
        return DateTime.TryParseExact(date.Value, "s", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : throw At(date, "Sync.Date", date.Value);
    }

    public LocalizedText Title()
    {
        var names = ByLanguage("NodeName", "Name");
        var vietnamese = names.GetValueOrDefault(Language.Vi)?.Value ?? Child("NodeName").Attribute("Default")?.Value;
        return NodeName.Title(vietnamese, names.GetValueOrDefault(Language.En)?.Value);
    }

    /// <summary>By the Vietnamese version, which the English one cannot do without.</summary>
    public bool Published()
    {
        var state = Child("Published");
        var vietnamese = ByLanguage("Published", "Published").GetValueOrDefault(Language.Vi);
        return Flag(vietnamese ?? state, vietnamese is null ? state.Attribute("Default")?.Value : vietnamese.Value);
    }

    private Dictionary<Language, XElement> ByLanguage(string parent, string child)
    {
        var found = new Dictionary<Language, XElement>();
        foreach (var element in Child(parent).Elements(child))
        {
            found[Cultures.Of(element)] = element;
        }
        return found;
    }

    private static bool Flag(XElement at, string? text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => throw At(at, "Sync.Flag", text ?? ""),
    };

    private XElement Child(string name) => root.Element("Info")?.Element(name) ?? throw At(root, "Sync.Missing", "Info/" + name);

    private static SyncException At(XElement element, string reason, params object[] arguments) =>
        new(reason, arguments) { Line = XmlText.LineOf(element) };
}
