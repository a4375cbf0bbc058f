using System.Text.Json.Nodes;
using LangNghe.Core.Content;

namespace LangNghe.Core.Sync.Values;

/// <summary>References on the neutral side: one key, or a list of them.</summary>
internal static class References
{
    public static bool IsOne(ContentProperty property) => property.Info.PropertyType == typeof(Guid) || property.Info.PropertyType == typeof(Guid?);

    public static IEnumerable<Guid> KeysIn(JsonNode value) =>
        value is JsonArray list ? list.Select(key => key!.GetValue<Guid>()) : [value.GetValue<Guid>()];

    /// <exception cref="FormatException">Several where one is asked for.</exception>
    public static JsonNode? Neutral(ContentProperty property, IReadOnlyList<Guid> keys) => (keys.Count, IsOne(property)) switch
    {
        (0, _) => null,
        (1, true) => JsonValue.Create(keys[0]),
        (_, true) => throw new FormatException(),
        _ => new JsonArray([.. keys.Select(key => JsonValue.Create(key))]),
    };
}
