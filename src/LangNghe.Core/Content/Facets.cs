namespace LangNghe.Core.Content;

/// <summary>One value items may have in a facet. Its key stands in addresses, its label is in the reader's language.</summary>
/// <param name="Key">The same in every language; two values with one key are one.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Rank">The place in a declared order.</param>
public sealed record FacetValue(string Key, string Label, int Rank = 0);

/// <summary>How the values of a facet follow each other.</summary>
public enum FacetOrder
{
    /// <summary>By rank, then by label.</summary>
    Declared,

    /// <summary>By label, in the Vietnamese alphabet.</summary>
    Alphabet,

    /// <summary>The most frequent first, then by label.</summary>
    Count,
}

/// <summary>A way to narrow a list: the values each item has in it.</summary>
/// <param name="Key">What it is called in addresses.</param>
/// <param name="ValuesOf">Of an item; an array is read as it is.</param>
/// <param name="Order">How its values follow each other.</param>
public sealed record Facet<T>(string Key, Func<T, IEnumerable<FacetValue>> ValuesOf, FacetOrder Order = FacetOrder.Declared);

/// <summary>A value of a facet and how many items choosing it would show.</summary>
public sealed record FacetCount(FacetValue Value, int Count, bool Chosen);

/// <summary>A facet as a page shows it: no value that would show nothing, except the one chosen.</summary>
public sealed record FacetCounts(string Key, IReadOnlyList<FacetCount> Values)
{
    public FacetValue? Chosen => Values.FirstOrDefault(v => v.Chosen)?.Value;
}
