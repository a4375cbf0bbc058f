using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Small objects as they are: points on the map, months.</summary>
internal sealed class JsonForm : ValueForm
{
    public override bool IsJson => true;

    public override DataType TypeOf(ContentProperty property) => DataType.Json;

    public override JsonNode Write(JsonNode value, Spot spot) => value.DeepClone();

    public override JsonNode Read(JsonNode stored, Spot spot) => stored is JsonObject ? stored.DeepClone() : throw new FormatException();
}
