using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Plain text. Also values with a text of their own: places by code, dates known in part.</summary>
internal sealed class TextForm(DataType type) : ValueForm
{
    public override DataType TypeOf(ContentProperty property) => type;

    public override JsonNode? Write(JsonNode value, Spot spot) => JsonValue.Create(Scalar.TextOf(value));

    public override JsonNode? Read(JsonNode stored, Spot spot) => JsonValue.Create(Scalar.TextOf(stored));
}
