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
    /// <param name="unknown">What a chosen value is called that no item has; null: by its key.</param>
    public FacetedList(IEnumerable<T> items, IReadOnlyList<Facet<T>> facets, IReadOnlyDictionary<string, string> chosen, string? unknown = null)
    {
        Tally[] tallies = [.. facets.Select(f => new Tally(f, chosen.GetValueOrDefault(f.Key), unknown))];
        var shown = new List<T>();
        foreach (var item in items)
        {
            if (Count(item, tallies))
            {
                shown.Add(item);
            }
        }
        Items = shown;
        Facets = [.. tallies.Select(t => t.Result())];
    }

    /// <summary>The items that have every chosen value, in their order.</summary>
    public IReadOnlyList<T> Items { get; }

    public IReadOnlyList<FacetCounts> Facets { get; }

    // An item that misses one chosen value would be shown by another value of that facet only; one that misses two, by none.
    private static bool Count(T item, Tally[] tallies)
    {
        var missed = 0;
        Tally? lastMissed = null;
        foreach (var tally in tallies)
        {
            if (!tally.Take(item))
            {
                missed++;
                lastMissed = tally;
            }
        }
        if (missed == 1)
        {
            lastMissed!.Add();
        }
        else if (missed == 0)
        {
            foreach (var tally in tallies)
            {
                tally.Add();
            }
        }
        return missed == 0;
    }

    /// <summary>
    /// The values of one facet while the items pass by. A search may find everything there is: items that share one array of values are
    /// counted by it, and what it holds is looked at once.
    /// </summary>
    private sealed class Tally(Facet<T> facet, string? chosen, string? unknown)
    {
        private readonly Dictionary<FacetValue[], Group> groups = [];
        private Group? current;

        /// <summary>Looks at an item; whether it has the chosen value.</summary>
        public bool Take(T item)
        {
            var values = facet.ValuesOf(item);
            var array = values as FacetValue[] ?? [.. values];
            if (current?.Values != array)
            {
                current = GroupOf(array);
            }
            return current!.HasChosen;
        }

        /// <summary>Counts the item last looked at.</summary>
        public void Add() => current!.Count++;

        public FacetCounts Result()
        {
            var counts = new Dictionary<string, (FacetValue Value, int Count)>(StringComparer.Ordinal);
            foreach (var group in groups.Values)
            {
                foreach (var value in group.Values.DistinctBy(v => v.Key))
                {
                    counts[value.Key] = counts.TryGetValue(value.Key, out var before) ? (before.Value, before.Count + group.Count) : (value, group.Count);
                }
            }
            if (chosen is not null)
            {
                // Chosen in an address, but no item has it: it stays in sight so that it can be taken away again.
                counts.TryAdd(chosen, (new FacetValue(chosen, unknown ?? chosen), 0));
            }
            var shown = counts.Values.Select(c => new FacetCount(c.Value, c.Count, c.Value.Key == chosen)).Where(c => c.Count > 0 || c.Chosen);
            return new(facet.Key, [.. shown.OrderBy(Rank).ThenBy(Letters, StringComparer.Ordinal)]);
        }

        private Group GroupOf(FacetValue[] values)
        {
            if (!groups.TryGetValue(values, out var group))
            {
                groups[values] = group = new Group(values, chosen is null || Array.Exists(values, v => v.Key == chosen));
            }
            return group;
        }

        private int Rank(FacetCount value) => facet.Order switch
        {
            FacetOrder.Declared => value.Value.Rank,
            FacetOrder.Count => -value.Count,
            _ => 0,
        };

        private static string Letters(FacetCount value) => VietnameseOrder.SortKey(value.Value.Label);

        private sealed class Group(FacetValue[] values, bool hasChosen)
        {
            public FacetValue[] Values => values;

            public bool HasChosen => hasChosen;

            public int Count { get; set; }
        }
    }
}
