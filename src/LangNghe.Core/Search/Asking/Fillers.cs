using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>Words a hit need not have; the list is <c>Search/Data/fillers.txt</c>.</summary>
internal sealed class Fillers
{
    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> folded = new(StringComparer.Ordinal);

    public Fillers(IEnumerable<string> lines)
    {
        foreach (var word in lines.SelectMany(l => l.Split(',')).SelectMany(WordLists.Words))
        {
            exact.Add(word.Exact);
            folded.Add(word.Folded);
        }
    }

    public static Fillers Default { get; } = new(WordLists.Lines("fillers.txt"));

    /// <summary>“là” is one and “lá”, a leaf, is not; “la” may be either and counts as one.</summary>
    public bool Contains(Forms word) => word.IsMarked ? exact.Contains(word.Exact) : folded.Contains(word.Folded);

    /// <summary>Whether it is one once its marks are away.</summary>
    public bool MayBe(Forms word) => folded.Contains(word.Folded);
}
