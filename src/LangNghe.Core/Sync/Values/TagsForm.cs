using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Short texts, as a list.</summary>
internal sealed class TagsForm : ValueForm
{
    public override bool IsJson => true;

    public override DataType TypeOf(ContentProperty property) => DataType.Tags;

    public override JsonNode? Write(JsonNode value, Spot spot) => Listed(value);

    public override JsonNode? Read(JsonNode stored, Spot spot) => Listed(stored);

    private static JsonArray? Listed(JsonNode texts) => Scalar.TextsOf(texts) is { Count: > 0 } some ? Scalar.List(some) : null;
}
