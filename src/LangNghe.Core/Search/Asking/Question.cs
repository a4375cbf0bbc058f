using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Asking;

/// <summary>One search: read the query, ask for all of it, and where nothing has all, loosen it step by step.</summary>
internal sealed class Question
{
    private const int Few = 3;

    // A longer query says enough by its other words.
    private const int MostRespelt = 10;

    // A name of few words weighs much: a place comes first only where it is what was asked for.
    private const float PlaceWeight = 0.6f;

    private readonly IndexView view;
    private readonly SearchTargets targets;
    private readonly KnownTerms known;
    private readonly QueryWriter writer;

    public Question(IndexView view, SearchTargets targets, Language language)
    {
        (this.view, this.targets) = (view, targets);
        known = new KnownTerms(view);
        writer = new QueryWriter(known, language);
    }

    public SearchAnswer Answer(SearchAnswer asked)
    {
        var reader = new QueryReader(known);
        var slots = reader.Read(asked.Text);
        var answer = asked with { Marker = MarkerOf(slots), Choices = PlaceNames.Default.Choices([.. slots.SelectMany(s => s.Likeliest)]) };
        return Document(answer, slots) ?? AllWords(answer, slots) ?? OtherWords(answer, slots, reader) ?? SomeWords(answer, slots)
            ?? answer with { Relaxation = Relaxation.Nothing };
    }

    /// <summary>The document that the query names by its number and year.</summary>
    private SearchAnswer? Document(SearchAnswer answer, IReadOnlyList<Slot> slots) => DocumentNumber.In(answer.Text)
        .Select(number => Ask(writer.WriteNumber(number, slots))).Where(hits => hits.Count > 0).Select(hits => answer with { Hits = hits }).FirstOrDefault();

    private SearchAnswer? AllWords(SearchAnswer answer, IReadOnlyList<Slot> slots)
    {
        if (Ask(writer.Write(slots), out var best) is not { Count: > 0 } hits)
        {
            return null;
        }
        var mistyped = slots.Any(s => s.Spelt == Spelt.Wrongly);
        return (best < QueryWriter.Direct ? CloseOnes(answer, slots, hits.Count) : null) ?? answer with
        {
            Hits = hits,
            Relaxation = mistyped ? Relaxation.OtherSpelling : Relaxation.None,
            DidYouMean = ReadAs(slots, hits),
        };
    }

    /// <summary>Where few have all of several words, those that have all but one or two may be meant as well.</summary>
    private SearchAnswer? CloseOnes(SearchAnswer answer, IReadOnlyList<Slot> slots, int found)
    {
        var needed = slots.Count(s => !s.Optional);
        return found < Few && needed >= Few && Ask(writer.Write(slots, Most(needed))) is { } close && close.Count > found
            ? Loosened(answer, slots, close, Relaxation.MostWords)
            : null;
    }

    /// <summary>Words that are known, read as others that fit better beside their neighbours.</summary>
    private SearchAnswer? OtherWords(SearchAnswer answer, IReadOnlyList<Slot> slots, QueryReader reader)
    {
        if (slots.Count > MostRespelt)
        {
            return null;
        }
        var others = reader.Read(answer.Text, evenKnown: true);
        return Ask(writer.Write(others)) is { Count: > 0 } hits
            ? answer with { Hits = hits, Relaxation = Relaxation.OtherSpelling, Marker = MarkerOf(others), DidYouMean = ReadAs(slots, hits) }
            : null;
    }

    // Few of few words, but of a long question two in three: which of them weigh is for the ranking to say.
    private static int Most(int words) => words < 4 ? words - 1 : (2 * words + 2) / 3;

    /// <summary>Most words, then half of them, then any.</summary>
    private SearchAnswer? SomeWords(SearchAnswer answer, IReadOnlyList<Slot> slots)
    {
        var needed = slots.Count(s => !s.Optional);
        var known = slots.Count(s => !s.Optional && !s.IsUnknown);
        foreach (var fewest in new[] { Math.Min(known, Most(needed)), (known + 1) / 2, 1 }.Where(f => f > 0 && f < needed).Distinct())
        {
            if (Ask(writer.Write(slots, fewest)) is { Count: > 0 } hits)
            {
                return Loosened(answer, slots, hits, fewest * 2 > needed ? Relaxation.MostWords : Relaxation.AnyWord);
            }
        }
        return null;
    }

    private SearchAnswer Loosened(SearchAnswer answer, IReadOnlyList<Slot> slots, IReadOnlyList<SearchTarget> hits, Relaxation relaxation) => answer with
    {
        Hits = hits,
        Relaxation = relaxation,
        LeftOut = [.. slots.Where(s => !s.Optional && !s.IsFiller && (s.IsUnknown || !Has(hits[0], s))).Select(s => s.Typed)],
        DidYouMean = ReadAs(slots, hits),
    };

    private bool Has(SearchTarget target, Slot slot) => writer.Has(slot) is { } query && Run(new BooleanQuery
    {
        { query, Occur.MUST },
        { new TermQuery(new Term(SearchFields.Key, TargetDocument.KeyOf(target.Id))), Occur.MUST },
    }).Count > 0;

    private IReadOnlyList<SearchTarget> Ask(Query? query) => Ask(query, out _);

    private IReadOnlyList<SearchTarget> Ask(Query? query, out float best)
    {
        var hits = query is null ? [] : Run(query);
        best = hits.Count == 0 ? 0 : hits.Max(h => h.Score);
        return Ranked(hits);
    }

    private List<(Guid Id, float Score)> Run(Query query)
    {
        var collector = new HitCollector(view);
        view.Searcher.Search(query, collector);
        return collector.Hits;
    }

    // Equal scores by key: the order must not depend on how the index came to be.
    private IReadOnlyList<SearchTarget> Ranked(List<(Guid Id, float Score)> hits)
    {
        var found = new List<(SearchTarget Target, float Score)>(hits.Count);
        foreach (var (id, score) in hits)
        {
            if (targets.Find(id) is { } target)
            {
                found.Add((target, target.Subject is Document || score >= QueryWriter.Direct ? score : score * PlaceWeight));
            }
        }
        found.Sort((one, other) => other.Score.CompareTo(one.Score) is var better and not 0 ? better : one.Target.Id.CompareTo(other.Target.Id));
        return [.. found.Select(f => f.Target)];
    }

    /// <summary>The query as it was read, where that is not as it was typed.</summary>
    private static string? ReadAs(IReadOnlyList<Slot> slots, IReadOnlyList<SearchTarget> hits)
    {
        if (slots.All(s => s.Spelt == Spelt.AsTyped))
        {
            return null;
        }
        var written = new Wording(hits);
        return string.Join(' ', slots.Select(s => s.Spelt == Spelt.AsTyped ? s.Typed : string.Join(' ', s.Likeliest.Select(written.Of))));
    }

    // Fillers are not marked, unless there is nothing else.
    private static Marker MarkerOf(IReadOnlyList<Slot> slots)
    {
        var readings = slots.Where(s => !s.Optional || slots.All(other => other.Optional)).SelectMany(s => s.Readings.Index()).ToList();
        var (single, phrases) = (readings.Where(r => r.Index == 0 || r.Item.Words.Count == 1), readings.Where(r => r.Index > 0 && r.Item.Words.Count > 1));
        return new([.. single.SelectMany(r => r.Item.Words).Distinct()], [.. phrases.Select(r => r.Item.Words)]);
    }
}
