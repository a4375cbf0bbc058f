using System.Text;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>Marks the words of a query in a text, and finds the part of a text that speaks most of it.</summary>
internal sealed class Marker
{
    private const int SnippetLength = 170;
    private const int LeadLength = 40;
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

    public IReadOnlyList<TextPiece> Mark(string text) => Pieces(text, 0, text.Length, Matches(text));

    /// <summary>The part of the target's texts that has most of the words; its beginning where none has any.</summary>
    public Snippet Snippet(SearchTarget target, Language language)
    {
        var own = Best(target, language);
        if (own is { Window.Words: > 0 })
        {
            return Cut(own.Text, own.Window, language);
        }
        // A text in the other language that speaks of the query before one that does not.
        var other = Best(target, language.Other());
        return other is { Window.Words: > 0 } ? Cut(other.Text, other.Window, language.Other())
            : own is not null ? Cut(own.Text, own.Window, language)
            : other is not null ? Cut(other.Text, other.Window, language.Other())
            : Search.Snippet.None(language);
    }

    private Passage? Best(SearchTarget target, Language language) =>
        Texts(target, language).Select(t => new Passage(t, Window(t))).MaxBy(p => p.Window.Words);

    // Summaries come before bodies, so that of two that speak of as much the summary is shown.
    private static IEnumerable<string> Texts(SearchTarget target, Language language) => target.Subject is not Document document ? []
        : ContentTypes.Of(document.GetType()).Fragments(document, language)
            .Where(f => f.Weight is Weight.Summary or Weight.Body).OrderByDescending(f => f.Weight).Select(f => f.Text.Normalize(NormalizationForm.FormC));

    private List<Match> Matches(string text)
    {
        var found = new List<Match>();
        var all = Word.In(text).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (Meaning(all[i]) is { } word)
            {
                found.Add(new(all[i].Start, all[i].End, i, word));
            }
        }
        found.AddRange(Phrases(all));
        found.Sort((one, other) => one.Place.CompareTo(other.Place));
        // A word of one or two letters is marked only beside another, unless it is all there is.
        return words.Count == 1 ? found : found.FindAll(m => m.End - m.Start >= ShortestAlone || found.Exists(o => Math.Abs(o.Place - m.Place) == 1));
    }

    private IEnumerable<Match> Phrases(List<Word> all)
    {
        foreach (var (n, phrase) in phrases.Index())
        {
            for (var i = 0; i + phrase.Count <= all.Count; i++)
            {
                if (phrase.Index().All(p => Forms.Of(all[i + p.Index].Text).Folded == p.Item.Folded))
                {
                    yield return new(all[i].Start, all[i + phrase.Count - 1].End, i, words.Count + n);
                }
            }
        }
    }

    private int? Meaning(Word word)
    {
        var forms = Forms.Of(word.Text);
        return words.TryGetValue(forms.Folded, out var i) || (forms.Folded.Length > ShortestAlone && stems.TryGetValue(forms.Stem, out i)) ? i : null;
    }

    private (int Start, int Words) Window(string text)
    {
        var matches = Matches(text);
        var best = (Start: 0, Words: 0);
        for (var i = 0; i < matches.Count; i++)
        {
            var reach = matches[i].Start + SnippetLength - LeadLength;
            var count = matches.Skip(i).TakeWhile(m => m.End <= reach).Select(m => m.Word).Distinct().Count();
            if (count > best.Words)
            {
                best = (matches[i].Start, count);
            }
        }
        return best;
    }

    private Snippet Cut(string text, (int Start, int Words) window, Language language)
    {
        var start = Begin(text, window.Start);
        var end = Math.Min(text.Length, start + SnippetLength);
        if (end < text.Length && text.LastIndexOf(' ', end) is var space && space > start)
        {
            end = space;
        }
        var pieces = Pieces(text, start, end, Matches(text));
        return new([.. start > 0 ? [new TextPiece("… ", false)] : Array.Empty<TextPiece>(), .. pieces, .. end < text.Length ? [new TextPiece(" …", false)] : Array.Empty<TextPiece>()], language);
    }

    /// <summary>Where a sentence or at least a word begins, a little before the first match.</summary>
    private static int Begin(string text, int match)
    {
        if (match <= LeadLength)
        {
            return 0;
        }
        var from = match - LeadLength;
        var sentence = text.LastIndexOf(". ", match - 1, LeadLength, StringComparison.Ordinal);
        return sentence >= 0 ? sentence + 2 : text.IndexOf(' ', from) is var space && space >= 0 && space < match ? space + 1 : match;
    }

    private static List<TextPiece> Pieces(string text, int start, int end, List<Match> matches)
    {
        var pieces = new List<TextPiece>();
        var at = start;
        foreach (var match in Joined(text, matches).Where(m => m.Start >= start && m.End <= end))
        {
            Add(pieces, text[at..match.Start], false);
            Add(pieces, text[match.Start..match.End], true);
            at = match.End;
        }
        Add(pieces, text[at..end], false);
        return pieces;
    }

    private static void Add(List<TextPiece> pieces, string text, bool marked)
    {
        if (text.Length > 0)
        {
            pieces.Add(new(text.ReplaceLineEndings(" "), marked));
        }
    }

    /// <summary>Neighbours that only a space or a stroke parts are marked as one.</summary>
    private static IEnumerable<(int Start, int End)> Joined(string text, List<Match> matches)
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

    private sealed record Passage(string Text, (int Start, int Words) Window);

    private readonly record struct Match(int Start, int End, int Place, int Word);
}
