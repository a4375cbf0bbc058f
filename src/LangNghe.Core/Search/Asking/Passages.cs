using System.Text;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Search.Asking;

/// <summary>Finds the part of a target's texts that speaks most of a query.</summary>
internal sealed class Passages(Marker marker)
{
    private const int Length = 170;
    private const int Lead = 40;

    // “nước thốt nốt” as a material says nothing by itself.
    private const int ShortestBody = 20;

    /// <summary>The beginning of the summary where no text has any of the words.</summary>
    public Snippet Of(SearchTarget target, Language language)
    {
        var own = Best(target, language);
        // A text in the other language that speaks of the query comes before one that does not.
        var other = own is { Words: > 0 } ? null : Best(target, language.Other());
        return (own, other) switch
        {
            (_, { Words: > 0 }) => Cut(other, language.Other()),
            (not null, _) => Cut(own, language),
            _ => Snippet.None(language),
        };
    }

    // Summaries come before bodies, so that of two that speak of as much the summary is shown.
    private Passage? Best(SearchTarget target, Language language) => Texts(target, language).OrderByDescending(f => f.Weight).Select(f => Read(f.Text)).MaxBy(p => p.Words);

    private static IEnumerable<Fragment> Texts(SearchTarget target, Language language) => target.Subject is not Document document ? []
        : ContentTypes.Of(document.GetType()).Fragments(document, language).Where(f => f.Weight == Weight.Summary || (f.Weight == Weight.Body && f.Text.Length >= ShortestBody));

    /// <summary>Where most words of the query stand near each other.</summary>
    private Passage Read(string fragment)
    {
        var text = fragment.Normalize(NormalizationForm.FormC);
        var matches = marker.Find(text);
        var best = new Passage(text, 0, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            var reach = matches[i].Start + Length - Lead;
            var count = matches.Skip(i).TakeWhile(m => m.End <= reach).Select(m => m.Word).Distinct().Count();
            best = count > best.Words ? best with { Start = matches[i].Start, Words = count } : best;
        }
        return best;
    }

    private Snippet Cut(Passage passage, Language language)
    {
        var (text, start) = (passage.Text, Begin(passage.Text, passage.Start));
        var end = Math.Min(text.Length, start + Length);
        if (end < text.Length && text.LastIndexOf(' ', end) is var space && space > start)
        {
            end = space;
        }
        List<TextPiece> pieces = [.. marker.Mark(text, start, end)];
        if (start > 0)
        {
            pieces.Insert(0, new("… ", false));
        }
        if (end < text.Length)
        {
            pieces.Add(new(" …", false));
        }
        return new(pieces, language);
    }

    /// <summary>Where a sentence or at least a word begins, a little before the first match.</summary>
    private static int Begin(string text, int match)
    {
        if (match <= Lead)
        {
            return 0;
        }
        var sentence = text.LastIndexOf(". ", match - 1, Lead, StringComparison.Ordinal);
        return sentence >= 0 ? sentence + 2 : text.IndexOf(' ', match - Lead) is var space && space >= 0 && space < match ? space + 1 : match;
    }

    private sealed record Passage(string Text, int Start, int Words);
}
