using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>HTML in <c>markup</c>, beside a list of blocks that the portal has no use for.</summary>
internal sealed class RichTextForm : ValueForm
{
    public override bool IsJson => true;

    public override DataType TypeOf(ContentProperty property) => DataType.RichText;

    public override JsonNode Write(JsonNode value, Spot spot) => new JsonObject
    {
        ["blocks"] = new JsonObject
        {
            ["contentData"] = new JsonArray(),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray(),
            ["layout"] = new JsonObject(),
        },
        ["markup"] = Scalar.TextOf(value),
    };

    public override JsonNode? Read(JsonNode stored, Spot spot)
    {
        var text = stored as JsonObject ?? throw new FormatException();
        return HasNoBlocks(text["blocks"]) && text["markup"] is { } markup
            ? JsonValue.Create(Scalar.TextOf(markup))
            : throw new FormatException();
    }

    private static bool HasNoBlocks(JsonNode? blocks) => blocks is null || blocks["contentData"] is null or JsonArray { Count: 0 };
}
