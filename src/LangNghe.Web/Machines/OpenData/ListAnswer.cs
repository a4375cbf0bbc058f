using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Web.Answers;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>One page of a list as JSON, and one record of it.</summary>
internal static class ListAnswer
{
    public static IResult Page(HttpContext context, DataList list) => Asked.Answer(context, list, asked =>
    {
        if (asked.Page is not { } page)
        {
            return ApiAnswers.NoSuchPage;
        }
        var (items, facets) = (asked.Narrowed.Items, asked.Narrowed.Facets);
        var shown = Pager.Page(items, page);
        if (shown.Count == 0)
        {
            // There is no end to the pages past the last.
            KeptAnswers.Pass(context);
        }
        var (told, t) = (asked.Told, new Words(asked.Language));
        var answer = Head.Of(asked.Moment);
        answer["total"] = items.Count;
        answer["page"] = page;
        answer["pages"] = Pager.Count(items.Count);
        answer["next"] = page < Pager.Count(items.Count) ? asked.Origin.Absolute(Address(asked, page + 1)) : null;
        answer["facets"] = JsonSerializer.SerializeToNode(facets.Select(facet => FacetJson.Of(facet, t)), ApiAnswers.Json);
        answer["items"] = new JsonArray([.. shown.Select(item => list.Record(item, told))]);
        return ApiAnswers.Of(answer);
    });

    public static IResult One(HttpContext context, DataList list, string id)
    {
        var moment = Moment.Of(context);
        var (item, removed) = list.Find(moment.Published, id);
        if (item is null)
        {
            return removed is { } day ? ApiAnswers.Removed(day) : ApiAnswers.NoSuchRecord;
        }
        var answer = Head.Of(moment);
        answer["item"] = list.Record(item, new(moment, context.RequestServices.GetRequiredService<Hosting.PublicAddress>()));
        return ApiAnswers.Of(answer);
    }

    // Values of facets are slugs: nothing in them needs escaping.
    private static string Address(Asked asked, int page) => $"{asked.List.Address}?{string.Join('&',
    [
        .. asked.List.FacetKeys.Where(asked.Chosen.ContainsKey).Select(key => $"{key}={asked.Chosen[key]}"),
        .. asked.Language == Core.Content.Language.Vi ? Array.Empty<string>() : [$"{Asked.LanguageKey}=en"],
        $"{ListPage.PageKey}={page}",
    ])}";
}
