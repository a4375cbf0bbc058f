using LangNghe.Bench.Search.Questions;
using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Web.Pages.Public.Search;
using LangNghe.Web.Texts;

namespace LangNghe.Bench.Search.Engines;

/// <summary>Asks the portal's search and counts the facets of the results, as the page does.</summary>
internal sealed class OurAnswering(ContentSearch search, PublishedSnapshot published) : IAnswering
{
    private static readonly Dictionary<string, string> NothingChosen = [];
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Words[] Words = [.. Languages.All.Select(l => new Words(l))];

    public Found Find(Question question) => Page(question).Found;

    public int Suggest(Question question) => search.Suggest(published, question.Text, question.Language, Found.Suggestions).Count;

    /// <summary>The words of a page of results: names with what matched marked, and snippets.</summary>
    public int Show(Question question)
    {
        var (answer, hits, _) = Page(question);
        return hits.Sum(t => answer.Mark(t.Name.In(question.Language).Text ?? "").Count + answer.Snippet(t, question.Language).Pieces.Count);
    }

    public void Dispose()
    {
    }

    private (SearchAnswer Answer, IReadOnlyList<SearchTarget> Hits, Found Found) Page(Question question)
    {
        var answer = search.Find(published, question.Text, question.Language);
        var known = KnownHits.Of(published, Today, Words[(int)question.Language]);
        var list = new FacetedList<SearchHit>(answer.Hits.Select(t => known[t]), SearchHit.Facets, NothingChosen);
        var hits = list.Items.Take(Found.PageSize).Select(h => h.Target).ToList();
        return (answer, hits, new Found([.. hits.Select(t => t.Id)], list.Items.Count));
    }
}
