using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>A value of a record as one text in one language: numbers, days and yes or no stay as they are in JSON.</summary>
internal static class Flat
{
    // What of an object a reader wants to see where there is room for one text.
    private static readonly string[] Names = ["label", "words", "shortName", "called", "name"];

    public static string Of(JsonNode? node, Words t) => node switch
    {
        null => "",
        JsonArray many => string.Join(many.Any(IsRecord) ? "\n" : "; ", many.Select(one => Of(one, t))),
        JsonObject some => InLanguage(some, t.Language) is { } text ? Of(text, t) : Of(some, t),
        _ => node.ToString() is var value && node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False ? value.ToLowerInvariant() : value,
    };

    /// <summary>What a column is called: “Vị trí: vĩ độ”.</summary>
    public static string Heading(string[] way, Words t) => string.Join(": ", way.Where(key => key is not ("facts" or "computed")).Select(key => t[$"Field.{key}"]));

    private static string Of(JsonObject some, Words t) =>
        Names.FirstOrDefault(name => some[name] is not null) is { } name
            ? Of(some[name], t)
            : string.Join("; ", some.Where(p => !IsEmpty(p.Value)).Select(p => $"{Label(p.Key, t)}: {Of(p.Value, t)}"));

    // Beside the names of fields there are aliases of types, which the search has names for.
    private static string Label(string key, Words t) => ContentTypes.Find(key) is null ? t[$"Field.{key}"] : t[$"Search.Kinds.{key}"];

    private static JsonNode? InLanguage(JsonObject some, Language language) =>
        some.Count is 1 or 2 && some.All(p => Languages.All.Any(l => l.Code() == p.Key)) ? some[language.Code()] ?? some[language.Other().Code()] : null;

    private static bool IsRecord(JsonNode? node) => node is JsonObject some && InLanguage(some, Language.Vi) is null && !Names.Any(name => some[name] is not null);

    private static bool IsEmpty(JsonNode? node) => node is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };
}
