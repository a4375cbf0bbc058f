using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Elements as blocks: their values, in which languages they show, and their order.</summary>
internal sealed class BlockListForm : ValueForm
{
    private const string Editor = "Umbraco.BlockList";

    public override bool IsJson => true;

    public override DataType TypeOf(ContentProperty property) => DataType.Blocks(ElementOf(property));

    public override JsonNode Write(JsonNode value, Spot spot)
    {
        var type = ElementOf(spot.Property);
        var blocks = value.AsArray().Select((element, i) => Block(type, element!.AsObject(), spot with { Path = $"{spot.Path}[{i}]" })).ToList();
        var keys = blocks.Select(b => b["key"]!.GetValue<Guid>()).ToList();
        return new JsonObject
        {
            ["contentData"] = new JsonArray([.. blocks]),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray([.. keys.SelectMany(key => CulturesOf(type).Select(culture => Exposed(key, culture)))]),
            ["layout"] = new JsonObject { [Editor] = new JsonArray([.. keys.Select(Placed)]) },
        };
    }

    private static JsonObject Block(ContentType type, JsonObject element, Spot spot) => new()
    {
        ["contentTypeKey"] = TypeKeys.Of(type),
        ["key"] = NameKey.From(spot.Item, spot.Path),
        ["values"] = new JsonArray([.. StoredValues.Write(type, element, spot.Item, spot.Path).Where(v => v.Stored is not null).Select(Value)]),
    };

    private static JsonObject Value((Slot Slot, JsonNode? Stored) value) => new()
    {
        ["alias"] = value.Slot.Alias,
        ["culture"] = value.Slot.Culture,
        ["editorAlias"] = null,
        ["segment"] = null,
        ["value"] = value.Stored,
    };

    private static IEnumerable<string?> CulturesOf(ContentType type) =>
        type.Properties.Any(p => p.VariesByLanguage) ? Cultures.All.Select(string? (c) => c.Code) : [null];

    private static JsonObject Exposed(Guid key, string? culture) => new() { ["contentKey"] = key, ["culture"] = culture, ["segment"] = null };

    private static JsonObject Placed(Guid key) => new()
    {
        ["contentKey"] = key,
        ["contentUdi"] = null,
        ["settingsKey"] = null,
        ["settingsUdi"] = null,
    };

    public override JsonNode? Read(JsonNode stored, Spot spot)
    {
        var type = ElementOf(spot.Property);
        var blocks = Listed(stored["contentData"]).ToDictionary(b => Text(b, "key"), StringComparer.Ordinal);
        var order = Listed(stored["layout"]?[Editor]).Select(place => Text(place, "contentKey")).ToList();
        var elements = order.Select((key, i) => Element(type, blocks.GetValueOrDefault(key), spot with { Path = $"{spot.Path}[{i}]" }));
        return order.Count == 0 ? null : new JsonArray([.. elements]);
    }

    private static JsonObject Element(ContentType type, JsonNode? block, Spot spot)
    {
        if (block is null || Text(block, "contentTypeKey") != TypeKeys.Of(type).ToString())
        {
            throw new FormatException();
        }
        var values = Listed(block["values"]).Where(v => v["value"] is not null)
            .Select(v => (Slot.Find(type, Text(v, "alias"), v["culture"]?.GetValue<string>(), spot.Path), v["value"]!));
        return StoredValues.Read(type, values, spot.Item, spot.Path);
    }

    private static IEnumerable<JsonNode> Listed(JsonNode? list) => list switch
    {
        null => [],
        JsonArray items => items.Select(item => item as JsonObject ?? throw new FormatException()),
        _ => throw new FormatException(),
    };

    private static string Text(JsonNode from, string name) => from[name] is { } text && Scalar.TextOf(text) is { } found ? found : throw new FormatException();

    private static ContentType ElementOf(ContentProperty property) => ContentTypes.Of(property.Info.PropertyType.GetGenericArguments()[0]);
}
