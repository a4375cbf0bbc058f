using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Search.Indexing;
using LangNghe.Core.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Asking;

/// <summary>What somebody who is still typing may mean: names that have the words, the last of which may be incomplete.</summary>
internal sealed class Suggestions(IndexView view, SearchTargets targets)
{
    private const int ShortestText = 2;
    private const float BeginningBoost = 100;
    private const float CompleteBoost = 50;

    private static readonly string[] Names = [.. SearchFields.Texts.Where(f => f.Weight == Content.Kinds.Weight.Name).Select(f => f.Name)];

    public IReadOnlyList<SearchTarget> Find(string text, int most)
    {
        var words = Word.In(text).ToList();
        if (words.Sum(w => w.Text.Length) < ShortestText)
        {
            return [];
        }
        var query = new BooleanQuery();
        foreach (var word in words.SkipLast(1))
        {
            query.Add(Any(Readings(word).SelectMany(r => new[] { r.Folded, r.Stem }).Distinct().SelectMany(t => Names.Select(n => (Query)new TermQuery(new Term(n, t))))), Occur.MUST);
        }
        query.Add(Any(Readings(words[^1]).SelectMany(r => Names.Select(n => (Query)new PrefixQuery(new Term(n, r.Folded))))), Occur.MUST);
        // A word that is complete comes before those that only begin so: “lụa” before “luật”.
        query.Add(Any(Readings(words[^1]).SelectMany(r => Names.Select(n => (Query)new TermQuery(new Term(n, r.Folded)) { Boost = CompleteBoost }))), Occur.SHOULD);
        query.Add(new ConstantScoreQuery(new PrefixQuery(new Term(SearchFields.Whole, WholeName.Folded([.. words.Select(w => Readings(w)[0])])))) { Boost = BeginningBoost }, Occur.SHOULD);
        var top = view.Searcher.Search(query, most * 4);
        return
        [
            .. top.ScoreDocs.Select(d => (Target: targets.Find(view.KeyOf(d.Doc)), d.Score)).Where(h => h.Target is not null)
                .OrderByDescending(h => h.Score).ThenBy(h => h.Target!.Name.ToString().Length).ThenBy(h => h.Target!.Id)
                .Select(h => h.Target!).Take(most),
        ];
    }

    private static Forms[] Readings(Word word) =>
        Keystrokes.Read(word.Text) is { } struck ? [Forms.Of(struck), Forms.Of(word.Text)] : [Forms.Of(word.Text)];

    private static BooleanQuery Any(IEnumerable<Query> queries)
    {
        var any = new BooleanQuery();
        foreach (var query in queries)
        {
            any.Add(query, Occur.SHOULD);
        }
        return any;
    }
}
