using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>Finds the words of a query in a text, and marks them.</summary>
internal sealed class Marker
{
    private const int ShortestAlone = 3;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<IReadOnlyList<Forms>> phrases;

    /// <param name="query">The words that are looked for.</param>
    /// <param name="phrases">Other names that are more than a word: marked only as a whole.</param>
    public Marker(IReadOnlyList<Forms> query, IReadOnlyList<IReadOnlyList<Forms>> phrases)
    {
        this.phrases = phrases;
        foreach (var (i, word) in query.Index())
        {
            words.TryAdd(word.Folded, i);
            stems.TryAdd(word.Stem, i);
        }
    }

    /// <summary>A text with the words marked.</summary>
    public IReadOnlyList<TextPiece> Mark(string text) => Mark(text, 0, text.Length);

    /// <summary>A part of a text with the words marked.</summary>
    public IReadOnlyList<TextPiece> Mark(string text, int start, int end)
    {
        var pieces = new List<TextPiece>();
        var at = start;
        foreach (var match in Joined(text, Find(text)).Where(m => m.Start >= start && m.End <= end))
        {
            Add(pieces, text[at..match.Start], false);
            Add(pieces, text[match.Start..match.End], true);
            at = match.End;
        }
        Add(pieces, text[at..end], false);
        return pieces;
    }

    /// <summary>Where the words stand, in the order of the text.</summary>
    public IReadOnlyList<Match> Find(string text)
    {
        var all = Word.In(text).Select(w => (w.Start, w.End, Forms: Forms.Of(w.Text))).ToList();
        var found = new List<Match>();
        for (var i = 0; i < all.Count; i++)
        {
            if (Meaning(all[i].Forms) is { } word)
            {
                found.Add(new(all[i].Start, all[i].End, i, word));
            }
            found.AddRange(from phrase in phrases.Index()
                           where i + phrase.Item.Count <= all.Count && phrase.Item.Index().All(p => all[i + p.Index].Forms.Folded == p.Item.Folded)
                           select new Match(all[i].Start, all[i + phrase.Item.Count - 1].End, i, words.Count + phrase.Index));
        }
        // A word of one or two letters, if it is no figure, is marked only beside another, unless it is all there is.
        var places = found.Select(m => m.Place).ToHashSet();
        return words.Count == 1 ? found
            : found.FindAll(m => m.End - m.Start >= ShortestAlone || char.IsDigit(text[m.Start]) || places.Contains(m.Place - 1) || places.Contains(m.Place + 1));
    }

    private int? Meaning(Forms word) =>
        words.TryGetValue(word.Folded, out var i) || (word.Folded.Length > ShortestAlone && stems.TryGetValue(word.Stem, out i)) ? i : null;

    private static void Add(List<TextPiece> pieces, string text, bool marked)
    {
        if (text.Length > 0)
        {
            pieces.Add(new(text.ReplaceLineEndings(" "), marked));
        }
    }

    /// <summary>Neighbours that only a space or a stroke parts are marked as one.</summary>
    private static IEnumerable<(int Start, int End)> Joined(string text, IReadOnlyList<Match> matches)
    {
        for (var i = 0; i < matches.Count;)
        {
            var (start, end) = (matches[i].Start, matches[i].End);
            for (i++; i < matches.Count && matches[i].Start <= end + 1 && (matches[i].Start <= end || text[end] is ' ' or '/' or '-'); i++)
            {
                end = Math.Max(end, matches[i].End);
            }
            yield return (start, end);
        }
    }

    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="End">Where it ends, exclusive.</param>
    /// <param name="Place">The how many-th word of the text it begins with.</param>
    /// <param name="Word">Which word or phrase of the query it is.</param>
    public readonly record struct Match(int Start, int End, int Place, int Word);
}
