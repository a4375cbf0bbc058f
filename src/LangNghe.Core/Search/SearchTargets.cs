using LangNghe.Core.Content;

namespace LangNghe.Core.Search;

/// <summary>Everything that can be found in a snapshot. What is not here is never shown, whatever the index holds.</summary>
public sealed class SearchTargets
{
    private static readonly Dictionary<Guid, SearchTarget> Places = PlaceTargets.All.ToDictionary(t => t.Id);

    private readonly Dictionary<Guid, SearchTarget> items;

    private SearchTargets(PublishedSnapshot published) =>
        items = published.Documents.Select(Of).OfType<SearchTarget>().ToDictionary(t => t.Id);

    public static SearchTargets In(PublishedSnapshot published) => published.Derive(s => new SearchTargets(s));

    public SearchTarget? Find(Guid id) => items.GetValueOrDefault(id) ?? Places.GetValueOrDefault(id);

    /// <summary>All targets in an order that depends on nothing but them.</summary>
    public IEnumerable<SearchTarget> All => items.Values.OrderBy(t => t.Kind, StringComparer.Ordinal).ThenBy(t => t.Id).Concat(PlaceTargets.All);

    /// <summary>The target an item is; null: its type is not searched.</summary>
    public static SearchTarget? Of(Document document) => ContentTypes.Of(document.GetType()) is { IsSearched: true } type
        ? new(document.Key, type.Alias, document, document.Name)
        : null;
}
