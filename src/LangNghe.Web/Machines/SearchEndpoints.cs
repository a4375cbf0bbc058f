using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Conduct;
using LangNghe.Web.Hosting;
using LangNghe.Web.Machines.OpenData;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Pages.Public.Search;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines;

/// <summary>Search for programs: the same answers as the page gives, as JSON.</summary>
internal static class SearchEndpoints
{
    private const int MostSuggestions = 8;

    /// <summary><c>/api/v1/search?q=&amp;lang=vi|en&amp;trang=&amp;loai=…</c>: one page of what was found, with the facets.</summary>
    public static IResult Search(
        HttpContext context, ContentSearch search, PortalMeter meter, PublicAddress origin)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (ApiAnswers.LanguageOf(First(context, Asked.LanguageKey)) is not { } language)
        {
            return ApiAnswers.UnknownLanguage;
        }
        if (ListQuery.Page(context.Request.Query, ListPage.PageKey) is not { } page)
        {
            return ApiAnswers.NoSuchPage;
        }
        var (published, today) = Moment.Of(context);
        var answer = search.Find(published, First(context, ListPage.AskedKey), language);
        meter.Searched(answer);
        if (answer.Unavailable)
        {
            return ApiAnswers.Unavailable(context.Response);
        }
        var t = new Words(language);
        var known = KnownHits.Of(published, today, t);
        var list = new FacetedList<SearchHit>(answer.Hits.Select(hit => known[hit]), SearchHit.Facets, ListQuery.Chosen(context.Request.Query, SearchHit.Facets.Select(f => f.Key)));
        return ApiAnswers.Of(new FoundJson(
            answer.Text, answer.WasCut, answer.Relaxation, answer.DidYouMean, answer.LeftOut,
            [.. answer.Choices.Select(Target)],
            list.Items.Count, page, Pager.Count(list.Items.Count),
            [.. list.Facets.Select(facet => FacetJson.Of(facet, t))],
            [.. Pager.Page(list.Items, page).Select(Item)]));

        TargetJson Target(SearchTarget target) =>
            new(target.Id, target.Kind, t.NameOf(target, published).ToString(), origin.Absolute(target.Address(language)));

        ItemJson Item(SearchHit hit) => new(
            hit.Target.Id, hit.Target.Kind, t.NameOf(hit.Target, published).ToString(), origin.Absolute(hit.Target.Address(language)),
            [.. hit.Places.Select(p => p.Label)], Piecewise(t.SnippetOf(hit.Target, answer, published)));

        static SnippetJson Piecewise(Snippet snippet) => new(snippet.Language.Code(), snippet.Pieces);
    }

    /// <summary><c>/api/v1/suggest?q=&amp;lang=vi|en</c>: names that begin so; with <c>format=opensearch</c> as browsers ask for them.</summary>
    public static IResult Suggest(HttpContext context, ContentSearch search, PublicAddress origin)
    {
        context.Response.Headers.CacheControl = "private, max-age=60";
        if (ApiAnswers.LanguageOf(First(context, Asked.LanguageKey)) is not { } language)
        {
            return ApiAnswers.UnknownLanguage;
        }
        var (published, q) = (Moment.Of(context).Published, First(context, ListPage.AskedKey));
        var t = new Words(language);
        SuggestionJson[] found =
        [
            .. search.Suggest(published, q, language, MostSuggestions)
                .Select(target => new SuggestionJson(t.NameOf(target, published).ToString(), t.KindOf(target), target.Address(language))),
        ];
        return First(context, "format") == "opensearch"
            ? ApiAnswers.Of<object[]>(
                [q ?? "", found.Select(s => s.Name), found.Select(s => s.Kind), found.Select(s => origin.Absolute(s.Url))], OpenSearch.SuggestionsType)
            : ApiAnswers.Of(found);
    }

    // Of a key that comes again the first counts, as on the pages.
    private static string? First(HttpContext context, string key) => context.Request.Query[key].FirstOrDefault();
}
