using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;

namespace LangNghe.Core.Sync.Values;

/// <summary>
/// A place for one value on disk. A property that differs by language has one a culture; media know no cultures, so there it has two
/// properties: <c>alt</c> and <c>altEn</c>.
/// </summary>
internal sealed record Slot(ContentProperty Property, string Alias, Language? Language = null, string? Culture = null)
{
    private static readonly ConcurrentDictionary<ContentType, Slot[]> Known = new();

    /// <summary>The slots of a type in the order of files: by alias, then culture.</summary>
    public static IReadOnlyList<Slot> Of(ContentType type) => Known.GetOrAdd(type, t =>
        [.. t.Properties.SelectMany(p => Of(t, p)).OrderBy(s => s.Alias, AliasOrder.Instance).ThenBy(s => s.Culture, StringComparer.Ordinal)]);

    /// <exception cref="SyncException">The type has no such property, or the property no such language.</exception>
    public static Slot Find(ContentType type, string alias, string? culture, string path = "")
    {
        Demand(type, alias, path);
        return Of(type).FirstOrDefault(s => s.Alias == alias && s.Culture == culture)
            ?? throw new SyncException("Sync.Property.Culture", path.Length == 0 ? alias : $"{path}.{alias}", culture ?? "");
    }

    /// <exception cref="SyncException">The type has no such property.</exception>
    public static void Demand(ContentType type, string alias, string path = "")
    {
        if (Of(type).All(s => s.Alias != alias))
        {
            throw new SyncException("Sync.Property.Unknown", path.Length == 0 ? alias : $"{path}.{alias}", type.Alias);
        }
    }

    /// <summary>The slots of one property, Vietnamese first.</summary>
    public static IEnumerable<Slot> Of(ContentType type, ContentProperty property) => (property.VariesByLanguage, type.IsMedia) switch
    {
        (false, _) => [new Slot(property, property.Alias)],
        (true, true) => [new(property, property.Alias, Content.Language.Vi), new(property, property.Alias + "En", Content.Language.En)],
        _ => Cultures.All.Reverse().Select(c => new Slot(property, property.Alias, c.Language, c.Code)),
    };

    public JsonNode? ValueIn(JsonObject owner) =>
        Language is { } language ? owner[Property.Alias]?[language.Code()] : owner[Property.Alias];

    public void Put(JsonObject owner, JsonNode value)
    {
        if (Language is not { } language)
        {
            owner[Property.Alias] = value;
            return;
        }
        owner[Property.Alias] ??= new JsonObject();
        owner[Property.Alias]![language.Code()] = value;
    }
}
