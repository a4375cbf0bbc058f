using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Api;

/// <summary>The API carries every fact that a page shows: every text of the page of every item is explained by its record.</summary>
public class EveryFactTests(PortalFactory portal)
{
    public static TheoryData<string> Lists => [.. ApiClient.Lists.Where(list => list != "places")];

    [Theory, MemberData(nameof(Lists))]
    public async Task Every_text_of_a_page_is_told_by_its_record(string list)
    {
        var records = await AllAsync();
        List<string> unexplained = [];
        foreach (var record in await portal.WholeAsync($"/api/v1/{list}"))
        {
            foreach (var language in Languages.All)
            {
                unexplained.AddRange(Unexplained(await PageOfAsync(record, language), record, language, records));
            }
        }

        Assert.True(unexplained.Count == 0, string.Join('\n', unexplained));
    }

    /// <summary>The test above can fail: of a fact that is taken out of a record, the page still speaks.</summary>
    [Theory]
    [InlineData("villages", "story")]
    [InlineData("villages", "visitorsSee")]
    [InlineData("villages", "communities")]
    [InlineData("villages", "sources")]
    [InlineData("products", "materials")]
    [InlineData("points", "whatVisitorsDo")]
    [InlineData("laws", "keyPoints")]
    [InlineData("laws", "topics")]
    [InlineData("guides", "sections")]
    [InlineData("articles", "body")]
    public async Task A_fact_that_is_missing_in_a_record_is_noticed(string list, string fact)
    {
        var records = await AllAsync();
        var record = (await portal.WholeAsync($"/api/v1/{list}")).First(r => r["facts"]![fact] is JsonObject or JsonArray { Count: > 0 });
        var page = await PageOfAsync(record, Language.Vi);
        record["facts"]!.AsObject().Remove(fact);

        Assert.NotEmpty(Unexplained(page, record, Language.Vi, records));
    }

    private async Task<Dictionary<string, JsonObject>> AllAsync()
    {
        Dictionary<string, JsonObject> records = [];
        foreach (var list in ApiClient.Lists)
        {
            foreach (var record in await portal.WholeAsync($"/api/v1/{list}"))
            {
                foreach (var (_, url) in record["url"]!.AsObject())
                {
                    records[url!.GetValue<string>()[ApiClient.Origin.Length..]] = record;
                }
            }
        }
        return records;
    }

    private Task<IHtmlDocument> PageOfAsync(JsonObject record, Language language) =>
        portal.PageAsync(record["url"]![language.Code()]!.GetValue<string>()[ApiClient.Origin.Length..]);

    private static IEnumerable<string> Unexplained(IHtmlDocument page, JsonObject record, Language language, Dictionary<string, JsonObject> records)
    {
        var main = page.QuerySelector("main")!;
        main.QuerySelectorAll("svg, script, form").ToList().ForEach(e => e.Remove());
        var own = new Known(language).With(record);
        var address = new Uri(page.Url).AbsolutePath;
        return [.. main.Descendants().Where(node => node.NodeType == NodeType.Text && !string.IsNullOrWhiteSpace(node.TextContent))
            .Where(node => !own.Explains(node.TextContent) && !Others(node, address, records).Any(other => new Known(language).With(other).Explains(node.TextContent)))
            .Select(node => $"{address}: {node.TextContent.Trim()}")];
    }

    // What a page says of another item beside the link to it is told by the record of that item.
    private static List<JsonObject> Others(INode node, string address, Dictionary<string, JsonObject> records)
    {
        for (var element = node.ParentElement; element is not null && element.LocalName is not ("main" or "aside" or "section") && !element.ClassList.Contains("flow"); element = element.ParentElement)
        {
            var around = new[] { element.PreviousElementSibling, element.PreviousElementSibling?.PreviousElementSibling, element }.OfType<IElement>();
            var found = around.SelectMany(e => e.QuerySelectorAll("a").Concat(e is IHtmlAnchorElement ? [e] : []))
                .Select(a => a.GetAttribute("href") ?? "").Where(href => href != address).Select(href => records.GetValueOrDefault(href)).OfType<JsonObject>().Distinct().ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }
        return [];
    }
}
