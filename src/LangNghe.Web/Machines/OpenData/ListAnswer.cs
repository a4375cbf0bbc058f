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
        if (items.Count <= (page - 1L) * ListPage.PageSize)
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
        answer["facets"] = new JsonArray([.. facets.Select(facet => new JsonObject
        {
            ["key"] = facet.Key,
            ["name"] = t[$"Facet.{facet.Key}"],
            ["values"] = new JsonArray([.. facet.Values.Select(v => new JsonObject
            {
                ["key"] = v.Value.Key, ["name"] = v.Value.Label, ["count"] = v.Count, ["chosen"] = v.Chosen,
            })]),
        })]);
        answer["items"] = new JsonArray([.. items.Skip((int)Math.Min(int.MaxValue, (page - 1L) * ListPage.PageSize)).Take(ListPage.PageSize).Select(item => list.Record(item, told))]);
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
