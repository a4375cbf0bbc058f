using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Public.Visits;
using LangNghe.Web.Texts;

namespace LangNghe.Web.StructuredData;

/// <summary>A production point as a place to visit. Hours, prices and languages spoken are not known of any, so none are told.</summary>
internal static class PointData
{
    public static void Describe(Graph graph, DetailModel page)
    {
        var item = page.Item;
        var place = item.IsStated(nameof(item.Place)) ? page.Commune : null;
        graph.Main(Thing.Of("TouristAttraction", graph.IdOf(item))
            .With("name", graph.Text(item.Name))
            .With("url", graph.UrlOf(item))
            .With("address", PlaceData.Address(graph, place))
            .With("geo", item.IsStated(nameof(item.Coordinates)) ? PlaceData.Position(page.Map) : null)
            .WithAll("containedInPlace",
            [
                .. item.IsStated(nameof(item.Villages)) ? graph.Linked(page.Villages) : [],
                place is null ? null : graph.Link(place, place.Title.Full(graph.Language.Culture())),
            ])
            .WithAll("amenityFeature", item.IsStated(nameof(item.Experiences)) ? item.Experiences.Select(e => Feature(graph.T.Of(e))) : [])
            .WithAll("additionalProperty", Facts(graph, item, page.Restored)));
        graph.Page.WithAll("mentions", graph.Linked(page.Products));
    }

    private static JsonObject Feature(string name) => Thing.Of("LocationFeatureSpecification").With("name", name).With("value", true);

    private static IEnumerable<JsonNode?> Facts(Graph graph, ProductionPoint item, string restored)
    {
        var t = graph.T;
        return
        [
            .. graph.Texts(item.WhatVisitorsDo).Select(one => graph.Fact(item, "Visit.Doing", nameof(item.WhatVisitorsDo), one)),
            graph.Fact(item, "Visit.Duration", nameof(item.SuggestedMinutes), item.SuggestedMinutes is { } minutes ? t.Say("Visit.Minutes", minutes) : null),
            graph.Fact(item, "Season.Best", nameof(item.BestMonths), item.BestMonths?.InWords(t)),
            graph.Fact(item, "Visit.AskFirst", nameof(item.AskAhead), item.AskAhead is { } ask ? t[ask ? "Visit.AskAhead.Yes" : "Visit.AskAhead.No"] : null),
            graph.Fact(item, "Visit.Season", nameof(item.SeasonNote), graph.Text(item.SeasonNote)),
            graph.Fact(item, "Visit.Access", nameof(item.HowToGetThere), graph.Text(item.HowToGetThere)),
            graph.Fact(item, "Visit.Etiquette", nameof(item.Etiquette), graph.Text(item.Etiquette)),
            graph.Fact(item, "Visit.Accessibility", nameof(item.Accessibility), graph.Text(item.Accessibility)),
            graph.Fact(item, "Visit.Note", nameof(item.Note), graph.Text(item.Note)),
            graph.Fact(item, "Visit.Restored", nameof(item.RestoredUnderPlan838), item.RestoredUnderPlan838 is null ? null : restored),
        ];
    }
}
