using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;

namespace LangNghe.Core.Sync.Values;

/// <summary>Single values as text, as they stand in a file or bare in a block.</summary>
internal static class Scalar
{
    /// <summary>The text of a stored value, tidy and in NFC; null: blank.</summary>
    /// <exception cref="FormatException">A list or an object.</exception>
    public static string? TextOf(JsonNode stored) => stored.GetValueKind() switch
    {
        JsonValueKind.String => LocalizedText.Tidy(stored.GetValue<string>()),
        JsonValueKind.Number => stored.ToJsonString(),
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => throw new FormatException(),
    };

    /// <summary>The texts of a list; anything but a list of texts is no value.</summary>
    public static IReadOnlyList<string> TextsOf(JsonNode stored) => stored is JsonArray list
        ? [.. list.Select(i => i is null ? null : TextOf(i)).OfType<string>()]
        : throw new FormatException();

    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];
}
