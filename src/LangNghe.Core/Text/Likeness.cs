namespace LangNghe.Core.Text;

/// <summary>How alike two names are to somebody who mistyped one: by the pairs of letters they share (Dice's coefficient).</summary>
public sealed class Likeness
{
    private readonly Dictionary<(char, char), int> pairs;
    private readonly int count;

    /// <param name="name">Compared without its marks, in lower case, spaces and punctuation as one.</param>
    public Likeness(string name)
    {
        // With its ends marked, so that a first or last letter counts as well.
        var letters = $"-{Slug.From(name)}-";
        pairs = letters.Zip(letters.Skip(1)).CountBy(pair => pair).ToDictionary();
        count = letters.Length - 1;
    }

    /// <returns>From 0, nothing in common, to 1, the same.</returns>
    public double To(Likeness other) =>
        2.0 * pairs.Sum(pair => Math.Min(pair.Value, other.pairs.GetValueOrDefault(pair.Key))) / (count + other.count);
}
