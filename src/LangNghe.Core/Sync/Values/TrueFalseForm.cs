using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>1 or 0; blank is not known.</summary>
internal sealed class TrueFalseForm : ValueForm
{
    public override DataType TypeOf(ContentProperty property) => DataType.TrueFalse;

    public override JsonNode Write(JsonNode value, Spot spot) => JsonValue.Create(value.GetValue<bool>() ? "1" : "0");

    public override JsonNode? Read(JsonNode stored, Spot spot) => Scalar.TextOf(stored) switch
    {
        null => null,
        "1" => JsonValue.Create(true),
        "0" => JsonValue.Create(false),
        _ => throw new FormatException(),
    };
}
