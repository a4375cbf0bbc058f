using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Search.Indexing;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Asking;

/// <summary>One search: read the query, ask for all of it, and where nothing has all, loosen it step by step.</summary>
internal sealed class Question(IndexView view, SearchTargets targets, Language language)
{
    private const int Few = 3;

    private readonly KnownTerms known = new(view);

    public SearchAnswer Answer(SearchAnswer asked)
    {
        var reader = new QueryReader(known);
        var slots = reader.Read(asked.Text);
        var (number, parts) = Named(asked.Text);
        if (number is not null)
        {
            // Who names a document wants that one, whatever else the sentence says.
            slots = [.. slots.Select(s => s with { Optional = !s.Words.Any(w => parts.Contains(w.Folded)) })];
        }
        var answer = asked with { Words = Words(slots), Choices = PlaceNames.Default.Choices([.. slots.SelectMany(s => s.Likeliest)]) };
        if (slots.Count == 0)
        {
            return answer with { Relaxation = Relaxation.Nothing };
        }
        var respelt = slots.Any(s => s.Spelt == Spelt.Wrongly);
        if (Ask(slots, null, number) is { Count: > 0 } all)
        {
            if (all.Count < Few && slots.Count(s => !s.Optional) is >= Few and var needed && number is null && !respelt
                && Ask(slots, needed - (needed >= 2 * Few ? 2 : 1)) is { } close && close.Count > all.Count)
            {
                return answer with { Hits = close, Relaxation = Relaxation.MostWords, LeftOut = LeftOut([.. slots.Where(s => !s.Optional)], close[0]), DidYouMean = ReadAs(slots, close) };
            }
            return answer with { Hits = all, Relaxation = respelt ? Relaxation.OtherSpelling : Relaxation.None, DidYouMean = ReadAs(slots, all) };
        }
        var loose = reader.Read(asked.Text, evenKnown: true);
        if (Ask(loose) is { Count: > 0 } near)
        {
            return answer with { Hits = near, Relaxation = Relaxation.OtherSpelling, Words = Words(loose), DidYouMean = ReadAs(slots, near) };
        }
        return Loosened(answer, slots);
    }

    /// <summary>The first document of ours that the text names by number and year.</summary>
    private (Query? Number, IReadOnlyList<string> Parts) Named(string text) => DocumentNumber.In(text)
        .Select(parts => (Number: (Query?)new QueryWriter(known, language).Number(parts), parts)).FirstOrDefault(n => n.Number is not null, (null, []));

    private SearchAnswer Loosened(SearchAnswer answer, IReadOnlyList<Slot> slots)
    {
        var needed = slots.Where(s => !s.Optional).ToList();
        var most = needed.Count(s => !s.IsUnknown);
        for (var fewest = most; fewest > 0; fewest--)
        {
            if (Ask(slots, fewest) is { Count: > 0 } hits)
            {
                var isMost = fewest * 2 > needed.Count;
                return answer with
                {
                    Hits = hits,
                    Relaxation = isMost ? Relaxation.MostWords : Relaxation.AnyWord,
                    LeftOut = LeftOut(needed, hits[0]),
                    DidYouMean = ReadAs(slots, hits),
                };
            }
        }
        return answer with { Relaxation = Relaxation.Nothing };
    }

    /// <summary>The words the best hit does without.</summary>
    private IReadOnlyList<string> LeftOut(List<Slot> needed, SearchTarget best) =>
        [.. needed.Where(s => s.IsUnknown || !Has(best, s)).Select(s => s.Typed)];

    private bool Has(SearchTarget target, Slot slot) =>
        new QueryWriter(known, language).Write([slot with { Optional = false }]) is { } query && Run(query).Exists(h => h.Id == target.Id);

    private IReadOnlyList<SearchTarget> Ask(IReadOnlyList<Slot> slots, int? fewest = null, Query? number = null) =>
        new QueryWriter(known, language).Write(slots, fewest, number) is { } query ? Ranked(Run(query)) : [];

    private List<(Guid Id, float Score)> Run(Query query)
    {
        var collector = new HitCollector(view);
        view.Searcher.Search(query, collector);
        return collector.Hits;
    }

    // Equal scores by key: the order must not depend on how the index came to be.
    private IReadOnlyList<SearchTarget> Ranked(List<(Guid Id, float Score)> hits)
    {
        hits.Sort((one, other) => other.Score.CompareTo(one.Score) is var better and not 0 ? better : one.Id.CompareTo(other.Id));
        return [.. hits.Select(h => targets.Find(h.Id)).OfType<SearchTarget>()];
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

    private static IReadOnlyList<Forms> Words(IReadOnlyList<Slot> slots) => [.. slots.SelectMany(s => s.Readings).SelectMany(r => r.Words).Distinct()];
}
