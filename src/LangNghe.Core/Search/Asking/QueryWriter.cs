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
    private const float UnmarkedGrade = 0.55f;
    private const float OtherMarksGrade = 0.2f;
    private const float OtherLanguage = 0.85f;
    private const float PairBoost = 1.3f;
    private const float FillerWeight = 0.1f;

    /// <summary>A score from here on says that the query is the name or number of the hit: more than words can weigh together.</summary>
    public const float Direct = 2_000;

    private const float NumberBoost = 4_000;
    private const float ExactNameBoost = 3_000;
    private const float FoldedNameBoost = 2_500;

    /// <param name="slots">What is looked for.</param>
    /// <param name="fewest">How many of the slots that are not optional a hit must have; null: all.</param>
    /// <returns>Null where no text can have what it must.</returns>
    public Query? Write(IReadOnlyList<Slot> slots, int? fewest = null)
    {
        // Without any mark nobody says anything about marks.
        var graded = slots.Any(s => s.Likeliest.Any(w => w.IsMarked));
        var needed = slots.Where(s => !s.Optional).Select(s => Slot(s, graded)).ToList();
        var found = needed.OfType<Query>().ToList();
        if (found.Count == 0 || (fewest is null && found.Count < needed.Count))
        {
            return null;
        }
        var query = new BooleanQuery { { Of(found, fewest), Occur.MUST } };
        var better = slots.Where(s => s.Optional).Select(s => Slot(s, graded))
            .Concat(PairsOf(slots, graded))
            .Concat(Names(slots))
            .Append(Number(slots));
        foreach (var each in better.OfType<Query>())
        {
            query.Add(each, Occur.SHOULD);
        }
        return query;
    }

    /// <summary>All texts that have a slot, however it is written; null: none has.</summary>
    public Query? Has(Slot slot) => Slot(slot, graded: false);

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
            query!.Boost = slot.IsFiller ? weight * FillerWeight : weight;
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
        var loose = Loose(graded, word.IsMarked);
        return Best([.. SearchFields.Texts.SelectMany(field =>
            Grades(field, BoostOf(field), loose, field.Language == Language.Vi ? word.Folded : word.Stem, word.Toneless, word.Exact))]);
    }

    /// <summary>What right letters without any mark are worth: all there is, less, or little where other marks were typed.</summary>
    private static float? Loose(bool graded, bool marked) => !graded ? null : marked ? OtherMarksGrade : UnmarkedGrade;

    /// <param name="loose">What the folded form is worth; null: there is no other to ask for.</param>
    private IEnumerable<Query> Grades(SearchField field, float boost, float? loose, string folded, string toneless, string exact)
    {
        (string Term, float Grade)[] forms = loose is { } grade ? [(exact, ExactGrade), (toneless, TonelessGrade), (folded, grade)] : [(folded, ExactGrade)];
        var stricter = 0;
        foreach (var form in forms)
        {
            // The stricter form is in no other texts: where it is in as many, the looser one finds nothing more.
            if (known.Frequency(field.Name, form.Term) is var texts && texts > stricter)
            {
                stricter = texts;
                var query = known.Term(field.Name, form.Term)!;
                query.Boost = boost * form.Grade;
                yield return query;
            }
        }
    }

    private IEnumerable<Query?> Pairs(IReadOnlyList<Forms> words, bool graded)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var (one, other) = (words[i - 1], words[i]);
            var loose = Loose(graded, one.IsMarked && other.IsMarked);
            var pair = Best([.. SearchFields.Texts.SelectMany(field => field.Language == Language.Vi
                ? Grades(field, BoostOf(field) * PairBoost, loose, Pair(one.Folded, other.Folded), Pair(one.Toneless, other.Toneless), Pair(one.Exact, other.Exact))
                : Grades(field, BoostOf(field) * PairBoost, null, Pair(one.Stem, other.Stem), "", ""))]);
            if (pair is not null)
            {
                yield return pair;
            }
        }
    }

    private static string Pair(string one, string other) => KnownTerms.Pair(one, other);

    /// <summary>Neighbours in the query; two fillers together still say nothing.</summary>
    private IEnumerable<Query?> PairsOf(IReadOnlyList<Slot> slots, bool graded)
    {
        var words = slots.SelectMany(s => s.Likeliest.Select(w => (Word: w, s.IsFiller))).ToList();
        return words.Zip(words.Skip(1)).Where(p => !p.First.IsFiller || !p.Second.IsFiller).SelectMany(p => Pairs([p.First.Word, p.Second.Word], graded));
    }

    /// <summary>The whole query as the name of something.</summary>
    private IEnumerable<Query?> Names(IReadOnlyList<Slot> slots)
    {
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

    /// <summary>
    /// A document that the text names by number and year, and what speaks of it: who names a document wants that one, whatever else the
    /// sentence says.
    /// </summary>
    /// <returns>Null where there is no such document.</returns>
    public Query? WriteNumber(IReadOnlyList<Forms> number, IReadOnlyList<Slot> slots)
    {
        var parts = number.Select(p => known.Term(SearchFields.Number, p.Folded)).ToList();
        if (parts.Contains(null))
        {
            return null;
        }
        var itself = new BooleanQuery();
        parts.ForEach(p => itself.Add(p, Occur.MUST));
        var named = Either([new ConstantScoreQuery(itself) { Boost = NumberBoost }, .. Pairs(number, graded: false).OfType<Query>()]);
        var query = new BooleanQuery { { named, Occur.MUST } };
        foreach (var word in slots.Select(s => Slot(s, graded: false)).OfType<Query>())
        {
            query.Add(word, Occur.SHOULD);
        }
        return query;
    }

    private ConstantScoreQuery? Constant(string field, string term, float boost) =>
        known.Term(field, term) is { } query ? new ConstantScoreQuery(query) { Boost = boost } : null;

    private static IEnumerable<Forms> Likeliest(IReadOnlyList<Slot> slots) => slots.SelectMany(s => s.Likeliest);

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
