using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
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

    /// <summary>In words, with the kind of the place.</summary>
    public const int LongestName = 6;

    private readonly ILookup<string, string> bare = (
        from place in PlaceTargets.All
        from language in Languages.All
        from text in PlaceTexts.Of(place.Subject, language)
        where text.Weight == Weight.Name
        let words = WordLists.Words(text.Text)
        select (Folded: WholeName.Folded(words), Letters: Letters(words))).Distinct().ToLookup(n => n.Folded, n => n.Letters, StringComparer.Ordinal);

    /// <summary>Whether any place is called so, without saying in which district. Where marks were typed their letters must be right.</summary>
    public bool Has(IReadOnlyList<Forms> words) =>
        bare[WholeName.Folded(words)] is var names && (words.Any(w => w.IsMarked) ? names.Contains(Letters(words)) : names.Any());

    private static string Letters(IReadOnlyList<Forms> words) => string.Join(GradedTokens.Bond, words.Select(w => w.Toneless));

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
