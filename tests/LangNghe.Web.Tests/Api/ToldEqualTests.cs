using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using LangNghe.Web.Tests.StructuredData;
using Xunit;

namespace LangNghe.Web.Tests.Api;

/// <summary>What a page tells as JSON-LD is what its record tells.</summary>
public class ToldEqualTests(PortalFactory portal)
{
    private static readonly HashSet<string> Structure = ["@type", "@id", "@language", "position", "@context", "inLanguage"];

    public static TheoryData<string> Lists => [.. ApiClient.Lists.Where(list => list != "places")];

    [Theory, MemberData(nameof(Lists))]
    public async Task Every_value_of_the_graph_of_a_page_is_in_its_record_or_is_vocabulary_an_address_or_a_label(string list)
    {
        using var visitor = portal.Visitor();
        List<string> unexplained = [];
        foreach (var record in await portal.WholeAsync($"/api/v1/{list}"))
        {
            foreach (var language in Languages.All)
            {
                var address = record["url"]![language.Code()]!.GetValue<string>()[ApiClient.Origin.Length..];
                var page = new TellingPage(address, await visitor.GetStringAsync(address, TestContext.Current.CancellationToken));
                var known = new Known(language).With(record).With(await HeadAsync());
                unexplained.AddRange(Leaves(page.Graph, "").Where(leaf => !IsExplained(leaf.Value, known)).Select(leaf => $"{address} {leaf.Property}: {leaf.Value}"));
            }
        }

        Assert.True(unexplained.Count == 0, string.Join('\n', unexplained));
    }

    private static bool IsExplained(JsonValue value, Known known) => value.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Number => known.Explains(value.ToString()),
        _ => value.GetValue<string>() is var text
            && (text == "VN" || text.StartsWith("https://schema.org/", StringComparison.Ordinal) || text.StartsWith(ApiClient.Origin, StringComparison.Ordinal)
                || text.Split("\n\n").All(known.Explains)),
    };

    // Who publishes the portal is told by every page, and the day by every answer.
    private Task<JsonObject> HeadAsync() => Task.FromResult(new JsonObject
    {
        ["day"] = "2026-12-10",
        ["body"] = portal.Published.All<Core.Site.SiteSettings>() is [var settings, ..] ? new JsonObject { ["vi"] = settings.GoverningBody.Vi, ["en"] = settings.GoverningBody.En } : null,
    });

    private static IEnumerable<(string Property, JsonValue Value)> Leaves(JsonNode node, string property) => node switch
    {
        // How the page describes itself is a label of it.
        JsonObject thing => thing.Where(p => !Structure.Contains(p.Key) && !(p.Key == "description" && thing["@type"]?.ToString() == "WebPage")).SelectMany(p => Leaves(p.Value!, p.Key == "@value" ? property : p.Key)),
        JsonArray many => many.SelectMany(one => Leaves(one!, property)),
        _ => [(property, node.AsValue())],
    };
}
