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

    public Marker(IReadOnlyList<Forms> query)
    {
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
        var best = Texts(target, language).Select(t => (Text: t, Window: Window(t))).DefaultIfEmpty().MaxBy(t => t.Window.Words);
        var elsewhere = best.Window.Words == 0
            ? Texts(target, language.Other()).Select(t => (Text: t, Window: Window(t))).DefaultIfEmpty().MaxBy(t => t.Window.Words)
            : default;
        return best.Text is null && elsewhere.Text is null ? Search.Snippet.None(language)
            : best.Text is null ? Cut(elsewhere.Text!, elsewhere.Window, language.Other())
            : Cut(best.Text, best.Window, language);
    }

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
        // A word of one or two letters is marked only beside another, unless it is all there is.
        return words.Count == 1 ? found : found.FindAll(m => m.End - m.Start >= ShortestAlone || found.Exists(o => Math.Abs(o.Place - m.Place) == 1));
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

    /// <summary>Neighbours that only a space parts are marked as one.</summary>
    private static IEnumerable<(int Start, int End)> Joined(string text, List<Match> matches)
    {
        for (var i = 0; i < matches.Count;)
        {
            var (start, end) = (matches[i].Start, matches[i].End);
            for (i++; i < matches.Count && matches[i].Start == end + 1 && text[end] == ' '; i++)
            {
                end = matches[i].End;
            }
            yield return (start, end);
        }
    }

    private readonly record struct Match(int Start, int End, int Place, int Word);
}
