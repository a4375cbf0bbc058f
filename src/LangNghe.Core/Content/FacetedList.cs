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
        Tally[] tallies = [.. facets.Select(f => new Tally(f, chosen.GetValueOrDefault(f.Key)))];
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

    /// <summary>The values of one facet while the items pass by. A search may find everything there is, so nothing is made anew for an item.</summary>
    private sealed class Tally(Facet<T> facet, string? chosen)
    {
        private readonly Dictionary<string, Counter> counters = new(StringComparer.Ordinal);
        private readonly List<Counter> current = [];

        /// <summary>Looks at an item; whether it has the chosen value.</summary>
        public bool Take(T item)
        {
            current.Clear();
            var has = chosen is null;
            var values = facet.ValuesOf(item);
            foreach (var value in values as FacetValue[] ?? [.. values])
            {
                var counter = CounterOf(value);
                if (!current.Contains(counter))
                {
                    current.Add(counter);
                    has = has || value.Key == chosen;
                }
            }
            return has;
        }

        /// <summary>Counts the item last looked at.</summary>
        public void Add()
        {
            foreach (var counter in current)
            {
                counter.Count++;
            }
        }

        public FacetCounts Result()
        {
            if (chosen is not null && !counters.ContainsKey(chosen))
            {
                // Chosen in an address, but no item has it: it stays in sight so that it can be taken away again.
                counters[chosen] = new Counter(new FacetValue(chosen, chosen));
            }
            var shown = counters.Values.Select(c => new FacetCount(c.Value, c.Count, c.Value.Key == chosen)).Where(c => c.Count > 0 || c.Chosen);
            return new(facet.Key, [.. InOrder(shown).ThenBy(c => c.Value.Label, VietnameseOrder.Instance)]);
        }

        private Counter CounterOf(FacetValue value)
        {
            if (!counters.TryGetValue(value.Key, out var counter))
            {
                counters[value.Key] = counter = new Counter(value);
            }
            return counter;
        }

        private IOrderedEnumerable<FacetCount> InOrder(IEnumerable<FacetCount> values) => facet.Order switch
        {
            FacetOrder.Declared => values.OrderBy(c => c.Value.Rank),
            FacetOrder.Count => values.OrderByDescending(c => c.Count),
            _ => values.OrderBy(c => c.Value.Label, VietnameseOrder.Instance),
        };

        private sealed class Counter(FacetValue value)
        {
            public FacetValue Value => value;

            public int Count { get; set; }
        }
    }
}
