using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Products;
using LangNghe.Core.Text;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Addressing;

namespace LangNghe.Web.Machines.Records;

/// <summary>Something no editor writes: the portal computes it from the content at the day.</summary>
internal sealed record ComputedFact(string Key, Func<Document, Telling, JsonNode?> Of)
{
    public static ComputedFact From<T>(string key, Func<T, Telling, JsonNode?> of) where T : Document => new(key, (item, told) => of((T)item, told));
}

/// <summary>What is computed of each type, beside what names its items.</summary>
internal static class ComputedFacts
{
    private static readonly Dictionary<Type, IReadOnlyList<ComputedFact>> ByType = new()
    {
        [typeof(CraftVillage)] = VillageFacts.All,
        [typeof(Product)] = ProductFacts.All,
        [typeof(ProductionPoint)] = PointFacts.All,
        [typeof(LegalDocument)] = LawFacts.All,
        [typeof(Guide)] = GuideFacts.All,
    };

    private static readonly ComputedFact NamedBy = new("namedBy", Naming);

    public static IEnumerable<ComputedFact> For(Type type) => ByType.GetValueOrDefault(type, []).Append(NamedBy);

    // By the alias of their type, each in the Vietnamese alphabet.
    private static JsonObject Naming(Document item, Telling told) => new(
    [
        .. told.Published.Referring(item.Key).Where(other => PageAddresses.For(other.GetType()) is not null).DistinctBy(other => other.Key)
            .GroupBy(other => ContentTypes.Of(other.GetType()).Alias)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(
                group.Key, (JsonNode?)told.Links(group.OrderBy(other => VietnameseOrder.SortKey(other.Name.ToString()), StringComparer.Ordinal).ThenBy(other => other.Key)))),
    ]);
}
