using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>Words a hit need not have; the list is <c>Search/Data/fillers.txt</c>.</summary>
internal sealed class Fillers
{
    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> folded = new(StringComparer.Ordinal);

    /// <param name="lines">Words parted by commas; those of a line that begins with “+” count only with their marks.</param>
    public Fillers(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            foreach (var word in line.Split(',').SelectMany(WordLists.Words))
            {
                if (line[0] != '+')
                {
                    folded.Add(word.Folded);
                }
                if (line[0] != '+' || word.IsMarked)
                {
                    exact.Add(word.Exact);
                }
            }
        }
    }

    public static Fillers Default { get; } = new(WordLists.Lines("fillers.txt"));

    /// <summary>“là” is one and “lá”, a leaf, is not.</summary>
    public bool Contains(Forms word) => word.IsMarked ? exact.Contains(word.Exact) : folded.Contains(word.Folded);

    /// <summary>Whether it is one, or would be without its marks: marks that are typed must never make a word one that has to be there.</summary>
    public bool MayBe(Forms word) => Contains(word) || folded.Contains(word.Folded);
}
