using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.Web.Pages.Public.Villages;
using LangNghe.Web.Texts;

namespace LangNghe.Web.StructuredData;

/// <summary>A craft village as a place worth a journey, with how its craft is done. A title is told only where a decision proves it.</summary>
internal static class VillageData
{
    public static void Describe(Graph graph, DetailModel page)
    {
        var item = page.Item;
        var place = item.IsStated(nameof(item.Place)) ? page.Commune : null;
        var village = Thing.Of("TouristDestination", graph.IdOf(item))
            .With("name", graph.Text(item.Name))
            .With("url", graph.UrlOf(item))
            .With("description", item.IsStated(nameof(item.Summary)) ? graph.Text(item.Summary) : null)
            .WithAll("alternateName", item.IsStated(nameof(item.OtherNames)) ? graph.Texts(item.OtherNames) : [])
            .With("address", PlaceData.Address(graph, place))
            .With("geo", item.IsStated(nameof(item.Coordinates)) ? PlaceData.Position(page.Map) : null)
            .With("containedInPlace", place is null ? null : graph.Link(place, place.Title.Full(graph.Language.Culture())))
            .WithAll("containsPlace", graph.Linked(page.Points))
            .With("hasCertification", Title(graph, page.Recognition))
            .WithAll("additionalProperty", Facts(graph, item));
        graph.Main(village);
        graph.Add(Steps(graph, item, village));
        graph.Page.WithAll("mentions", graph.Linked([.. page.Products, .. page.Laws]));
    }

    private static JsonObject? Title(Graph graph, Recognition recognition) =>
        recognition is { State: RecognitionState.Decided, Title: { } title, Decision: { } decision }
            ? Thing.Of("Certification")
                .With("name", graph.T.Of(title))
                .With("certificationIdentification", decision.Number)
                .With("certificationStatus", Thing.Term("CertificationActive"))
                .With("datePublished", decision.Date?.ToString())
                .With("issuedBy", decision.Issuer.IsEmpty ? null : Thing.Of("Organization").With("name", graph.Text(decision.Issuer)))
            : null;

    private static IEnumerable<JsonNode?> Facts(Graph graph, CraftVillage item)
    {
        var t = graph.T;
        return
        [
            graph.Fact(item, "Facet.nghe", nameof(item.Craft), item.Craft is { } craft ? t.Of(craft) : null),
            graph.Fact(item, "Village.Community", nameof(item.Communities), item.Communities.Count > 0 ? string.Join(", ", item.Communities.Select(c => t.Of(c))) : null),
            graph.Fact(item, "Village.Activity", nameof(item.Activity), item.Activity is { } activity and not ActivityStatus.Unknown ? t.Of(activity) : null),
            graph.Fact(item, "Season.Best", nameof(item.Season), item.Season?.InWords(t)),
            graph.Fact(item, "Village.When", nameof(item.SeasonNote), graph.Text(item.SeasonNote)),
            graph.Fact(item, "Village.Way", nameof(item.HowToGetThere), graph.Text(item.HowToGetThere)),
            graph.Fact(item, "Village.Environment", nameof(item.EnvironmentNote), graph.Text(item.EnvironmentNote)),
            .. graph.Texts(item.VisitorsSee).Select(seen => graph.Fact(item, "Village.See", nameof(item.VisitorsSee), seen)),
            .. item.FormerAddresses.Select(address => graph.Fact(item, "Village.PlaceBefore", nameof(item.FormerAddresses), graph.Text(address.Text))),
            .. item.Heritage.Where(h => h.Certainty.IsStated()).Select(h => graph.Fact(item, "Village.Heritage", nameof(item.Heritage), graph.Text(h.Name))),
        ];
    }

    private static JsonObject? Steps(Graph graph, CraftVillage item, JsonObject village) => item.Steps.Count > 0 && item.IsStated(nameof(item.Steps))
        ? Thing.Of("HowTo", $"{graph.IdOf(item)}-steps")
            .With("name", graph.T["Village.Steps"])
            .With("inLanguage", graph.Language.Code())
            .With("about", village.Reference())
            .WithAll("step", item.Steps.Index().Select(step => Thing.Of("HowToStep")
                .With("position", step.Index + 1).With("name", graph.Text(step.Item.Heading)).With("text", graph.Text(step.Item.Text))))
        : null;
}
