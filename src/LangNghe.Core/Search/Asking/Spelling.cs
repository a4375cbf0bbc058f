using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Asking;

/// <summary>Reads words that no text has: several written as one, or one letter mistyped.</summary>
internal sealed class Spelling(KnownTerms known)
{
    private const int ShortestMistyped = 4;
    private const int ShortestEnglish = 4;
    private const int MostParts = 6;
    private const int Most = 3;
    private const int Fits = 100;
    private const int Beside = 1;
    private const int Alone = 4;

    /// <summary>The known words of which the word is made up: “thotnot” is “thot”, “not”. Null: it is not.</summary>
    public Parting? Parted(string word)
    {
        if (word.Length is < 4 or > SearchFields.LongestTerm)
        {
            return null;
        }
        // The best way to part the first n letters: as few parts as can be, neighbours that stand together somewhere before others.
        var best = new (int Cost, IReadOnlyList<Forms> Parts)?[word.Length + 1];
        best[0] = (0, []);
        for (var end = 1; end <= word.Length; end++)
        {
            for (var start = Math.Max(0, end - 12); start < end; start++)
            {
                if (best[start] is { } before && before.Parts.Count < MostParts && Part(word[start..end]) is { } part
                    && before.Cost + Cost(before.Parts, part) is var cost && (best[end] is not { } other || cost < other.Cost))
                {
                    best[end] = (cost, [.. before.Parts, part]);
                }
            }
        }
        return best[^1] is { Parts.Count: > 1 } parted ? new(parted.Parts, parted.Cost == Alone + ((parted.Parts.Count - 1) * Beside)) : null;
    }

    private int Cost(IReadOnlyList<Forms> before, Forms part) => before is [.., var last] && known.AreNeighbours(last, part) ? Beside : Alone;

    private Forms? Part(string letters)
    {
        var forms = Forms.Of(letters);
        var plausible = VietnameseSyllable.IsPossibleFolded(forms.Folded) || forms.Folded.Length >= ShortestEnglish;
        return plausible && known.Knows(forms) ? forms : null;
    }

    /// <summary>
    /// Known words that differ in one letter, those first that fit beside their neighbours. Of a word that is known, or a syllable that may
    /// just not be in our texts, only those that fit: else “khiếm” would be “kiểm”.
    /// </summary>
    public IReadOnlyList<Forms> Near(Forms word, Forms? before, Forms? after)
    {
        if (word.Folded.Length < ShortestMistyped || word.Folded.Any(char.IsDigit))
        {
            return [];
        }
        var mustFit = known.Knows(word) || VietnameseSyllable.IsPossibleFolded(word.Folded);
        // Neighbours stand in names: where a word must fit, other texts need not be looked through.
        var fields = SearchFields.Texts.Where(f => !mustFit || f.Weight == Content.Kinds.Weight.Name);
        return [.. Near(word, fields).Select(near => (near, Fit: Fit(near, word, before, after))).Where(n => !mustFit || n.Fit >= Fits)
            .OrderByDescending(n => n.Fit).ThenBy(n => n.near.Folded, StringComparer.Ordinal).Select(n => n.near).Take(Most)];
    }

    private HashSet<Forms> Near(Forms word, IEnumerable<SearchField> fields)
    {
        var near = new HashSet<Forms>();
        foreach (var field in fields)
        {
            // English is compared as it is written, under its sign: a stem cut elsewhere is more than one letter away.
            var term = new Term(field.Name, field.Language == Language.Vi ? word.Folded : $"\"{word.Folded}");
            var rewritten = new FuzzyQuery(term, maxEdits: 1, prefixLength: field.Language == Language.Vi ? 0 : 1, maxExpansions: 16, transpositions: true).Rewrite(known.Reader);
            var terms = new HashSet<Term>();
            rewritten.ExtractTerms(terms);
            near.UnionWith(terms.Select(t => t.Text.TrimStart('"')).Where(t => t.All(char.IsAsciiLetterLower)).Select(Forms.Of));
        }
        near.RemoveWhere(n => n.Folded == word.Folded);
        return near;
    }

    /// <summary>The words another is made of.</summary>
    /// <param name="AllBelong">Each stands beside the next in some name.</param>
    internal sealed record Parting(IReadOnlyList<Forms> Words, bool AllBelong);

    private int Fit(Forms near, Forms typed, Forms? before, Forms? after) =>
        (before is { } b && known.AreNeighbours(b, near) ? Fits : 0)
        + (after is { } a && known.AreNeighbours(near, a) ? Fits : 0)
        + (near.Folded[0] == typed.Folded[0] ? 20 : 0)
        + Math.Min(19, SearchFields.Texts.Max(f => known.Frequency(f.Name, f.Language == Language.Vi ? near.Folded : near.Stem)));
}
