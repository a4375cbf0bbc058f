using LangNghe.Core.Text;

namespace LangNghe.Core.Content;

/// <summary>
/// A list narrowed by at most one value a facet. The count of a value is how many items choosing it would show, the other facets staying
/// as they are. One pass over the items.
/// </summary>
public sealed class FacetedList<T>
{
    /// <param name="items">All items, in the order to show them.</param>
    /// <param name="facets">The facets, in the order to show them.</param>
    /// <param name="chosen">Key of the value by key of the facet; facets not declared are passed over.</param>
    public FacetedList(IEnumerable<T> items, IReadOnlyList<Facet<T>> facets, IReadOnlyDictionary<string, string> chosen)
    {
        var tallies = facets.Select(f => new Tally(f, chosen.GetValueOrDefault(f.Key))).ToList();
        Items = [.. items.Where(item => Count(item, tallies))];
        Facets = [.. tallies.Select(t => t.Result())];
    }

    /// <summary>The items that have every chosen value, in their order.</summary>
    public IReadOnlyList<T> Items { get; }

    public IReadOnlyList<FacetCounts> Facets { get; }

    // An item that misses one chosen value would be shown by another value of that facet only; one that misses two, by none.
    private static bool Count(T item, List<Tally> tallies)
    {
        var missed = tallies.FindAll(t => !t.Take(item));
        foreach (var tally in tallies.Where(t => missed.Count == 0 || (missed.Count == 1 && missed[0] == t)))
        {
            tally.Add();
        }
        return missed.Count == 0;
    }

    /// <summary>The values of one facet while the items pass by.</summary>
    private sealed class Tally(Facet<T> facet, string? chosen)
    {
        private readonly Dictionary<string, (FacetValue Value, int Count)> counts = new(StringComparer.Ordinal);
        private List<FacetValue> current = [];

        /// <summary>Looks at an item; whether it has the chosen value.</summary>
        public bool Take(T item)
        {
            current = [.. facet.ValuesOf(item).DistinctBy(v => v.Key)];
            current.ForEach(v => counts.TryAdd(v.Key, (v, 0)));
            return chosen is null || current.Exists(v => v.Key == chosen);
        }

        /// <summary>Counts the item last looked at.</summary>
        public void Add() => current.ForEach(v => counts[v.Key] = (v, counts[v.Key].Count + 1));

        public FacetCounts Result()
        {
            if (chosen is not null)
            {
                // Chosen in an address, but no item has it: it stays in sight so that it can be taken away again.
                counts.TryAdd(chosen, (new FacetValue(chosen, chosen), 0));
            }
            var shown = counts.Values.Select(c => new FacetCount(c.Value, c.Count, c.Value.Key == chosen)).Where(c => c.Count > 0 || c.Chosen);
            return new(facet.Key, [.. InOrder(shown).ThenBy(c => c.Value.Label, VietnameseOrder.Instance)]);
        }

        private IOrderedEnumerable<FacetCount> InOrder(IEnumerable<FacetCount> values) => facet.Order switch
        {
            FacetOrder.Declared => values.OrderBy(c => c.Value.Rank),
            FacetOrder.Count => values.OrderByDescending(c => c.Count),
            _ => values.OrderBy(c => c.Value.Label, VietnameseOrder.Instance),
        };
    }
}
