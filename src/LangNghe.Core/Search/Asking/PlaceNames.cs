using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Search.Indexing;

namespace LangNghe.Core.Search.Asking;

/// <summary>Which places bear which name: a name several bear is asked about, and every one of them is shown.</summary>
internal sealed class PlaceNames
{
    private readonly ILookup<string, (SearchTarget Place, string Exact)> byName = (
        from place in PlaceTargets.All
        from name in Languages.All.SelectMany(l => PlaceTexts.FullNames(place.Subject, l)).Distinct(StringComparer.Ordinal)
        let words = WordLists.Words(name)
        select (Folded: WholeName.Folded(words), Place: place, Exact: WholeName.Exact(words))).ToLookup(n => n.Folded, n => (n.Place, n.Exact), StringComparer.Ordinal);

    public static PlaceNames Default { get; } = new();

    /// <summary>All places that are called so, where there are several; those written exactly so, if the query has marks and some are.</summary>
    public IReadOnlyList<SearchTarget> Choices(IReadOnlyList<Forms> words)
    {
        if (words.Count == 0)
        {
            return [];
        }
        var folded = byName[WholeName.Folded(words)].ToList();
        var exact = folded.FindAll(n => n.Exact == WholeName.Exact(words));
        var meant = (words.Any(w => w.IsMarked) && exact.Count > 0 ? exact : folded).Select(n => n.Place).Distinct().ToList();
        return meant.Count > 1 ? meant : [];
    }
}
