using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Web.Pages.Public.Places;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.Texts;

namespace LangNghe.Web.StructuredData;

/// <summary>Where things are, and the places themselves.</summary>
internal static class PlaceData
{
    private const string Province = "An Giang";

    /// <summary>The commune of today as address (ISO 3166 names the country); null: not known.</summary>
    public static JsonObject? Address(Graph graph, Commune? commune) => commune is null ? null : Thing.Of("PostalAddress")
        .With("addressLocality", graph.T.FullName(commune.Title))
        .With("addressRegion", Province)
        .With("addressCountry", "VN");

    /// <summary>A position never goes without saying what it stands for.</summary>
    public static JsonObject? Position(SmallMap? map) => map is null ? null : Coordinates(map.Here, map.Position);

    public static void Describe(Graph graph, DetailModel page)
    {
        var (place, t) = (page.Place, graph.T);
        graph.Main(Thing.Of("AdministrativeArea", graph.IdOf(place))
            .With("name", page.Title)
            .With("url", graph.Url)
            .With("identifier", place.Code.ToString())
            .With("geo", Coordinates(new(place.Lat, place.Lng), t["Place.CentreApproximate"]))
            .WithAll("additionalProperty",
            [
                Thing.Fact(t["Place.Type"], t.Begin(place.Type.NameIn(t.Language.Culture()))),
                Thing.Fact(t["Place.FormerProvince"], place.FormerProvince),
            ])
            .WithAll("containsPlace", graph.Linked([.. page.There.Villages, .. page.There.Points])));
        graph.Page.WithAll("mentions", [.. graph.Linked(page.There.Products), .. page.Origins.Select(o => graph.Link(o.Unit, t.Name(o.Unit.Title)))]);
    }

    public static void Describe(Graph graph, IndexModel page)
    {
        graph.PageIs("CollectionPage");
        graph.MainList(
        [
            .. page.Groups.SelectMany(group => group).Select(place => graph.Link(place, place.Name)),
            .. page.Districts.SelectMany(province => province).Select(unit => graph.Link(unit, graph.T.FullName(unit.Title))),
        ]);
    }

    private static JsonObject Coordinates(Coordinates at, string standsFor) => Thing.Of("GeoCoordinates")
        .With("latitude", at.Lat).With("longitude", at.Lng).With("description", standsFor);
}
