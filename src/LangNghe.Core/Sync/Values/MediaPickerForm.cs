using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Sync.Format;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Media by key; each entry also has a key of its own.</summary>
internal sealed class MediaPickerForm : ValueForm
{
    public override bool IsJson => true;

    public override DataType TypeOf(ContentProperty property) => References.IsOne(property) ? DataType.ImagePicker : DataType.ImagesPicker;

    public override JsonNode Write(JsonNode value, Spot spot)
    {
        var alias = ContentTypes.Of(((ReferenceAttribute)spot.Property.Kind).Target).Alias;
        return new JsonArray([.. References.KeysIn(value).Select((media, i) => Entry(NameKey.From(spot.Item, $"{spot.Path}[{i}]"), media, alias))]);
    }

    private static JsonObject Entry(Guid key, Guid media, string alias) => new()
    {
        ["key"] = key,
        ["mediaKey"] = media,
        ["mediaTypeAlias"] = alias,
        ["crops"] = new JsonArray(),
        ["focalPoint"] = null,
    };

    public override JsonNode? Read(JsonNode stored, Spot spot) => stored is JsonArray entries
        ? References.Neutral(spot.Property, [.. entries.Select(e => e?["mediaKey"] is { } key ? Guid.Parse(Scalar.TextOf(key) ?? "") : throw new FormatException())])
        : throw new FormatException();
}
