using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Asking;

/// <summary>Asks the index for slots: what every hit must have, and what makes it the better.</summary>
internal sealed class QueryWriter(KnownTerms known, Language language)
{
    /// <summary>A score from here on says that the query is the name or number of the hit: more than words can weigh together.</summary>
    public const float Direct = 2_000;

    private const float FoldedNameBoost = 2_500;
    private const float ExactNameBoost = 3_000;
    private const float NumberBoost = 4_000;
    private const float FillerWeight = 0.1f;

    private readonly WordQueries words = new(known, language);

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
        var better = slots.Where(s => s.Optional).Select(s => Slot(s, graded)).Concat(Neighbours(slots, graded)).Concat(Names(slots)).Append(Number(slots));
        return With(Of(found, fewest), better);
    }

    /// <summary>
    /// A document that the text names by number and year, and what speaks of it: who names a document wants that one, whatever else the
    /// sentence says.
    /// </summary>
    /// <returns>Null where there is no such document.</returns>
    public Query? WriteNumber(IReadOnlyList<Forms> number, IReadOnlyList<Slot> slots) =>
        Number(number.Select(p => p.Folded)) is { } itself
            ? With(WordQueries.Best([itself, .. words.Pairs(number, graded: false)])!, slots.Select(s => Slot(s, graded: false)))
            : null;

    /// <summary>All texts that have a slot, however it is written; null: none has.</summary>
    public Query? Has(Slot slot) => Slot(slot, graded: false);

    private static BooleanQuery With(Query needed, IEnumerable<Query?> better)
    {
        var query = new BooleanQuery(disableCoord: true) { { needed, Occur.MUST } };
        foreach (var each in better.OfType<Query>())
        {
            query.Add(each, Occur.SHOULD);
        }
        return query;
    }

    private static BooleanQuery Of(List<Query> needed, int? fewest)
    {
        // Here alone it counts how many of the words a text has.
        var all = new BooleanQuery(disableCoord: false) { MinimumNumberShouldMatch = fewest ?? 0 };
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
        return WordQueries.Best([.. readings.Select(r => r.Query!)]);
    }

    private Query? Reading(Reading reading, bool graded)
    {
        var each = reading.Words.Select(w => words.Word(w, graded)).ToList();
        var pairs = reading.Words.Count > 1 ? words.Pairs(reading.Words, graded).ToList() : [];
        if (each.Contains(null) || (reading.AsName && pairs.Count < reading.Words.Count - 1))
        {
            return null;
        }
        if (each is [var only])
        {
            return only;
        }
        var all = new BooleanQuery(disableCoord: true);
        each.ForEach(w => all.Add(w, Occur.MUST));
        pairs.ForEach(pair => all.Add(pair, reading.AsName ? Occur.MUST : Occur.SHOULD));
        return all;
    }

    /// <summary>Neighbours in the query; two fillers together still say nothing.</summary>
    private IEnumerable<Query?> Neighbours(IReadOnlyList<Slot> slots, bool graded)
    {
        var typed = slots.SelectMany(s => s.Likeliest.Select(w => (Word: w, s.IsFiller))).ToList();
        return typed.Zip(typed.Skip(1)).Where(p => !p.First.IsFiller || !p.Second.IsFiller).SelectMany(p => words.Pairs([p.First.Word, p.Second.Word], graded));
    }

    /// <summary>The whole query as the name of something.</summary>
    private IEnumerable<Query?> Names(IReadOnlyList<Slot> slots)
    {
        var name = slots.SelectMany(s => s.Likeliest).ToList();
        yield return Constant(SearchFields.Whole, WholeName.Exact(name), ExactNameBoost);
        yield return Constant(SearchFields.Whole, WholeName.Folded(name), FoldedNameBoost);
    }

    /// <summary>The whole query as the number of a document, or as part of one that leaves no doubt.</summary>
    private ConstantScoreQuery? Number(IReadOnlyList<Slot> slots)
    {
        var parts = slots.Where(s => !s.Optional).Select(NumberPart).ToList();
        return parts.Contains(null) || !parts.Exists(p => char.IsDigit(p![0])) || (parts.Count == 1 && parts[0]!.Length < 3)
            ? null
            : Number(parts.OfType<string>());
    }

    private ConstantScoreQuery? Number(IEnumerable<string> parts)
    {
        var terms = parts.Select(p => known.Term(SearchFields.Number, p)).ToList();
        if (terms.Contains(null))
        {
            return null;
        }
        var number = new BooleanQuery();
        terms.ForEach(t => number.Add(t, Occur.MUST));
        return new ConstantScoreQuery(number) { Boost = NumberBoost };
    }

    private string? NumberPart(Slot slot) => slot.Readings.Where(r => r.Words.Count == 1).Select(r => r.Words[0].Folded)
        .FirstOrDefault(p => known.Term(SearchFields.Number, p) is not null);

    private ConstantScoreQuery? Constant(string field, string term, float boost) =>
        known.Term(field, term) is { } query ? new ConstantScoreQuery(query) { Boost = boost } : null;
}
