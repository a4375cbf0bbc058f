using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Values;

/// <summary>All values of a document or an element, neutral JSON on one side and stored on the other.</summary>
internal static class StoredValues
{
    private const int LongestQuote = 60;

    /// <summary>A value for each slot of the type, in the order of files; null: blank.</summary>
    public static IEnumerable<(Slot Slot, JsonNode? Stored)> Write(ContentType type, JsonObject owner, Guid item, string path = "") =>
        Slot.Of(type).Select(s => (s, s.ValueIn(owner) is { } value ? ValueForms.Of(s.Property).Write(value, SpotOf(s, item, path)) : null));

    /// <exception cref="SyncException">A value that its property cannot have.</exception>
    public static JsonObject Read(ContentType type, IEnumerable<(Slot Slot, JsonNode Stored)> values, Guid item, string path)
    {
        var owner = new JsonObject();
        foreach (var (slot, stored) in values)
        {
            Read(owner, slot, stored, item, path);
        }
        return owner;
    }

    /// <summary>Reads the text of a value that begins on a line of its file.</summary>
    /// <exception cref="SyncException">A value that its property cannot have.</exception>
    public static void ReadText(JsonObject owner, Slot slot, string text, Guid item, int line)
    {
        if (Parse(slot, text, line) is { } stored)
        {
            Read(owner, slot, stored, item, "");
        }
    }

    private static JsonNode? Parse(Slot slot, string text, int line)
    {
        if (string.IsNullOrWhiteSpace(text) || !ValueForms.Of(slot.Property).IsJson)
        {
            return JsonValue.Create(string.IsNullOrWhiteSpace(text) ? null : text);
        }
        try
        {
            return JsonText.Read(text);
        }
        catch (JsonException e)
        {
            throw new SyncException("Sync.Json", slot.Property.Alias) { Line = line + (int)(e.LineNumber ?? 0) };
        }
    }

    private static void Read(JsonObject owner, Slot slot, JsonNode stored, Guid item, string path)
    {
        var spot = SpotOf(slot, item, path);
        try
        {
            if (ValueForms.Of(slot.Property).Read(stored, spot) is { } value)
            {
                slot.Put(owner, value);
                owner[slot.Property.Alias].Deserialize(slot.Property.Info.PropertyType, ContentJson.Options);
            }
        }
        // Whatever JSON of another shape runs into on its way to the property's type.
        catch (Exception e) when (e is FormatException or OverflowException or JsonException or InvalidOperationException or ArgumentException)
        {
            throw new SyncException($"Sync.Value.{slot.Property.Kind.Editor}", spot.Path, Quote(stored));
        }
    }

    private static Spot SpotOf(Slot slot, Guid item, string path) =>
        new(slot.Property, item, path.Length == 0 ? slot.Property.Alias : $"{path}.{slot.Property.Alias}");

    private static string Quote(JsonNode stored)
    {
        var text = stored is JsonValue single && single.TryGetValue<string>(out var found) ? found : stored.ToJsonString(ContentJson.Options);
        return text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
    }
}
