using System.Text.Json.Nodes;
using LangNghe.Core.Places;
using LangNghe.Web.Pages.Public.Places;

namespace LangNghe.Web.StructuredData;

/// <summary>A former unit with what it was when; a name of several is a list of them.</summary>
internal static class FormerPlaceData
{
    public static void Describe(Graph graph, FormerModel page)
    {
        if (page.Unit is { } unit)
        {
            Describe(graph, unit);
            return;
        }
        graph.PageIs("CollectionPage");
        graph.MainList(page.Name.Candidates.Select(candidate => graph.Link(candidate, graph.T.FullNameWithin(candidate))));
    }

    private static void Describe(Graph graph, FormerUnit unit)
    {
        var t = graph.T;
        var story = new FormerStory(unit, t);
        graph.Main(Thing.Of("AdministrativeArea", graph.IdOf(unit))
            .With("name", t.FullNameWithin(unit))
            .With("url", graph.Url)
            .With("description", story.Lead)
            .WithAll("alternateName", unit is OldUnit { OtherSpellings: var spellings } ? spellings.Select(s => (JsonNode?)s) : [])
            .With("containedInPlace", unit is OldUnit old ? graph.Link(old.District, t.FullName(old.District.Title)) : Thing.Of("AdministrativeArea").With("name", t.Province(unit.Province)))
            .WithAll("additionalProperty", story.Periods().Select(period => Thing.Fact(period.When, period.What))));
        graph.Page.WithAll("mentions", unit.Became.Select(it => graph.Link(it.Commune, t.FullName(it.Commune.Title))));
    }
}
