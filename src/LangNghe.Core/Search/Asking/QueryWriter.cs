using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Asking;

/// <summary>
/// Asks the index for slots. Grading, not folding: every word is found however it is written; the exact writing weighs more than right
/// letters with another tone, and those more than no marks at all. Two neighbours found together weigh as a word of their own.
/// </summary>
internal sealed class QueryWriter(KnownTerms known, Language language)
{
    private const float ExactGrade = 1;
    private const float TonelessGrade = 0.75f;
    private const float FoldedGrade = 0.55f;
    private const float OtherLanguage = 0.85f;
    private const float PairBoost = 1.3f;

    // Above all that words can weigh together: who writes a number or a whole name means it.
    private const float NumberBoost = 4_000;
    private const float ExactNameBoost = 3_000;
    private const float FoldedNameBoost = 2_500;

    /// <param name="slots">What is looked for.</param>
    /// <param name="fewest">How many of the slots that are not optional a hit must have; null: all.</param>
    /// <returns>Null where no text can have what it must.</returns>
    public Query? Write(IReadOnlyList<Slot> slots, int? fewest = null, Query? number = null)
    {
        // Without any mark nobody says anything about marks.
        var graded = slots.Any(s => s.Readings is [var likeliest, ..] && likeliest.Words.Any(w => w.IsMarked));
        var needed = slots.Where(s => !s.Optional).Select(s => Slot(s, graded)).ToList();
        var found = needed.OfType<Query>().ToList();
        if (found.Count == 0 || (fewest is null && found.Count < needed.Count))
        {
            return null;
        }
        var query = new BooleanQuery { { Of(found, fewest), Occur.MUST } };
        var better = slots.Where(s => s.Optional).Select(s => Slot(s, graded))
            .Concat(Pairs([.. Likeliest(slots)], graded))
            .Concat(Names(slots))
            .Append(number ?? Number(slots));
        foreach (var each in better.OfType<Query>())
        {
            query.Add(each, Occur.SHOULD);
        }
        return query;
    }

    private static BooleanQuery Of(List<Query> needed, int? fewest)
    {
        var all = new BooleanQuery { MinimumNumberShouldMatch = fewest ?? 0 };
        needed.ForEach(q => all.Add(q, fewest is null ? Occur.MUST : Occur.SHOULD));
        return all;
    }

    private Query? Slot(Slot slot, bool graded)
    {
        var readings = slot.Readings.Select(r => (Query: Reading(r, graded), r.Weight)).Where(r => r.Query is not null).ToList();
        foreach (var (query, weight) in readings)
        {
            query!.Boost = weight;
        }
        return Best([.. readings.Select(r => r.Query!)]);
    }

    private Query? Reading(Reading reading, bool graded)
    {
        if (reading.Words is [var only])
        {
            return Word(only, graded);
        }
        var words = reading.Words.Select(w => Word(w, graded)).ToList();
        if (words.Contains(null))
        {
            return null;
        }
        var all = new BooleanQuery();
        words.ForEach(w => all.Add(w, Occur.MUST));
        // Under another name the words count only as a name: each beside the other.
        foreach (var pair in Pairs(reading.Words, graded))
        {
            all.Add(pair, reading.Weight < 1 ? Occur.MUST : Occur.SHOULD);
        }
        return all;
    }

    /// <summary>A word in whichever field it weighs most.</summary>
    private Query? Word(Forms word, bool graded)
    {
        return Best([.. SearchFields.Texts.SelectMany(field => field.Language == Language.Vi
            ? Grades(field, word.Folded, word.Toneless, word.Exact, graded)
            : Grades(field, word.Stem, word.Toneless, word.Exact, graded))]);
    }

    private IEnumerable<Query> Grades(SearchField field, string folded, string toneless, string exact, bool graded)
    {
        if (known.Term(field.Name, folded) is { } loose)
        {
            loose.Boost = BoostOf(field) * (graded ? FoldedGrade : ExactGrade);
            yield return loose;
        }
        if (graded && known.Term(field.Name, toneless) is { } letters)
        {
            letters.Boost = BoostOf(field) * TonelessGrade;
            yield return letters;
        }
        if (graded && known.Term(field.Name, exact) is { } strict)
        {
            strict.Boost = BoostOf(field) * ExactGrade;
            yield return strict;
        }
    }

    private IEnumerable<Query?> Pairs(IReadOnlyList<Forms> words, bool graded)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var (one, other) = (words[i - 1], words[i]);
            var stems = KnownTerms.Pair(one.Stem, other.Stem);
            var pair = Best([.. SearchFields.Texts.SelectMany(field => field.Language == Language.Vi
                ? PairGrades(field, KnownTerms.Pair(one.Folded, other.Folded), KnownTerms.Pair(one.Exact, other.Exact), graded)
                : PairGrades(field, stems, "", graded: false))]);
            if (pair is not null)
            {
                yield return pair;
            }
        }
    }

    private IEnumerable<Query> PairGrades(SearchField field, string folded, string exact, bool graded)
    {
        if (known.Term(field.Name, folded) is { } loose)
        {
            loose.Boost = BoostOf(field) * PairBoost * (graded ? FoldedGrade : ExactGrade);
            yield return loose;
        }
        if (graded && known.Term(field.Name, exact) is { } strict)
        {
            strict.Boost = BoostOf(field) * PairBoost;
            yield return strict;
        }
    }

    /// <summary>The whole query as the name of something.</summary>
    private IEnumerable<Query?> Names(IReadOnlyList<Slot> slots)
    {
        if (slots.Any(s => s.IsUnknown))
        {
            yield break;
        }
        var words = Likeliest(slots).ToList();
        yield return Constant(SearchFields.Whole, WholeName.Exact(words), ExactNameBoost);
        yield return Constant(SearchFields.Whole, WholeName.Folded(words), FoldedNameBoost);
    }

    /// <summary>The whole query as the number of a document, or as part of one that leaves no doubt.</summary>
    private ConstantScoreQuery? Number(IReadOnlyList<Slot> slots)
    {
        var parts = slots.Where(s => !s.Optional).Select(NumberPart).ToList();
        if (parts.Contains(null) || !parts.Exists(p => char.IsDigit(p![0])) || (parts.Count == 1 && parts[0]!.Length < 3))
        {
            return null;
        }
        var number = new BooleanQuery();
        parts.ForEach(p => number.Add(known.Term(SearchFields.Number, p!), Occur.MUST));
        return new ConstantScoreQuery(number) { Boost = NumberBoost };
    }

    private string? NumberPart(Slot slot) => slot.Readings.Where(r => r.Words.Count == 1).Select(r => r.Words[0].Folded)
        .FirstOrDefault(p => known.Term(SearchFields.Number, p) is not null);

    /// <summary>A document that the text names by number and year.</summary>
    public ConstantScoreQuery? Number(IReadOnlyList<string> parts)
    {
        var number = new BooleanQuery();
        foreach (var part in parts)
        {
            if (known.Term(SearchFields.Number, part) is not { } term)
            {
                return null;
            }
            number.Add(term, Occur.MUST);
        }
        return new ConstantScoreQuery(number) { Boost = NumberBoost };
    }

    private ConstantScoreQuery? Constant(string field, string term, float boost) =>
        known.Term(field, term) is { } query ? new ConstantScoreQuery(query) { Boost = boost } : null;

    private static IEnumerable<Forms> Likeliest(IReadOnlyList<Slot> slots) => slots.Where(s => !s.IsUnknown).SelectMany(s => s.Readings[0].Words);

    private float BoostOf(SearchField field) => field.Boost * (field.Language == language ? 1 : OtherLanguage);

    private static Query? Best(IReadOnlyList<Query> queries) => queries switch
    {
        [] => null,
        [var only] => only,
        _ => Either(queries),
    };

    private static DisjunctionMaxQuery Either(IReadOnlyList<Query> queries)
    {
        var best = new DisjunctionMaxQuery(0.1f);
        foreach (var query in queries)
        {
            best.Add(query);
        }
        return best;
    }
}
