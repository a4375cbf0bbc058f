using System.Buffers;

namespace LangNghe.Core.Text;

/// <summary>
/// Names to find those among that somebody meant who mistyped one: by the pairs of letters they share (Dice's coefficient). Names are
/// compared without their marks, in lower case, spaces and punctuation as one. Asking costs by how many names share a pair, not by their number.
/// </summary>
public sealed class LikeNames
{
    // The hyphen, ten digits, 26 letters.
    private const int Signs = 37;

    private readonly (int Name, int Times)[][] holders;
    private readonly int[] lengths;

    public LikeNames(IEnumerable<string> names)
    {
        var lists = new List<(int, int)>?[Signs * Signs];
        var counts = new List<int>();
        foreach (var name in names)
        {
            var pairs = Pairs(name);
            foreach (var (pair, times) in pairs.CountBy(pair => pair))
            {
                (lists[pair] ??= []).Add((counts.Count, times));
            }
            counts.Add(pairs.Count);
        }
        holders = [.. lists.Select(list => list?.ToArray() ?? [])];
        lengths = [.. counts];
    }

    /// <param name="name">What was typed.</param>
    /// <param name="least">How alike they have to be: from 0, nothing in common, to 1, the same.</param>
    /// <returns>The position of each such name and how alike it is, in their order.</returns>
    public IReadOnlyList<(int Name, double Likeness)> To(string name, double least)
    {
        var pairs = Pairs(name);
        var shared = ArrayPool<int>.Shared.Rent(lengths.Length);
        Array.Clear(shared, 0, lengths.Length);
        foreach (var (pair, times) in pairs.CountBy(pair => pair))
        {
            foreach (var holder in holders[pair])
            {
                shared[holder.Name] += Math.Min(times, holder.Times);
            }
        }
        var found = new List<(int, double)>();
        for (var i = 0; i < lengths.Length; i++)
        {
            if (2.0 * shared[i] / (lengths[i] + pairs.Count) is var likeness && likeness >= least)
            {
                found.Add((i, likeness));
            }
        }
        ArrayPool<int>.Shared.Return(shared);
        return found;
    }

    // With its ends marked, so that a first or last letter counts as well.
    private static List<int> Pairs(string name)
    {
        var letters = $"-{Slug.From(name)}-";
        return [.. letters.Zip(letters.Skip(1), (a, b) => (Sign(a) * Signs) + Sign(b))];
    }

    private static int Sign(char c) => c == '-' ? 0 : c <= '9' ? c - '0' + 1 : c - 'a' + 11;
}
