using System.Text.Json.Nodes;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Api;

/// <summary>The page that tells people what programs can read.</summary>
public class PageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/du-lieu-mo", "vi")]
    [InlineData("/en/open-data", "en")]
    public async Task Every_list_is_there_in_every_form_with_as_many_items_as_it_tells(string address, string language)
    {
        var page = await portal.PageAsync(address);
        using var visitor = portal.Visitor();

        var rows = page.QuerySelectorAll("main tbody tr");
        Assert.Equal(ApiClient.Lists, rows.Select(row => row.QuerySelector("th a")!.GetAttribute("href")![1..]));
        foreach (var (list, row) in ApiClient.Lists.Zip(rows))
        {
            string[] forms = [$"/api/v1/{list}?lang={language}", $"/api/v1/{list}.csv?lang={language}", $"/api/v1/{list}.geojson?lang={language}"];
            Assert.Equal(forms, row.QuerySelectorAll("td a").Select(a => a.GetAttribute("href")));
            Assert.Equal((await portal.JsonAsync(forms[0]))["total"]!.ToString(), row.QuerySelector(".num")!.TextContent);
        }
        foreach (var link in page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(to => to[0] == '/').Distinct())
        {
            using var answer = await visitor.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
        }
        Assert.All(page.QuerySelectorAll("main a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Every_filter_and_every_field_is_named()
    {
        var page = await portal.PageAsync("/du-lieu-mo");
        var paths = (await portal.JsonAsync("/api/v1/openapi.json"))["paths"]!;
        foreach (var list in ApiClient.Lists)
        {
            var heading = page.GetElementById(list)!;
            var addresses = heading.NextElementSibling!.NextElementSibling!;
            var fields = addresses.NextElementSibling!;
            var filters = paths[$"/api/v1/{list}"]!["get"]!["parameters"]!.AsArray().Select(p => p!["name"]!.GetValue<string>()).Except(["lang", "trang"]);

            Assert.Equal([$"/api/v1/{list}", $"/api/v1/{list}/{{id}}", .. filters], addresses.QuerySelectorAll("code").Select(code => code.TextContent));
            Assert.Equal(
                Csv.Rows((await portal.TextAsync($"/api/v1/{list}.csv")).TrimStart('\uFEFF'))[0],
                fields.QuerySelectorAll("dd").Select(field => field.TextContent));
        }
    }

    [Fact]
    public async Task The_examples_are_true()
    {
        var page = await portal.PageAsync("/en/open-data");
        var code = page.QuerySelectorAll("main pre").Select(pre => pre.TextContent).ToList();
        var asked = code[0]["curl '".Length..^1];
        var shown = JsonNode.Parse(code[1])!.AsObject();
        var record = (await portal.JsonAsync($"/api/v1/villages/{shown["id"]}"))["item"]!.AsObject();

        Assert.NotEmpty((await portal.JsonAsync(asked[ApiClient.Origin.Length..]))["items"]!.AsArray());
        Assert.Equal(record.Select(p => p.Key), shown.Select(p => p.Key));
        Assert.Equal(["craft", "place"], shown["facts"]!.AsObject().Select(p => p.Key));
        Assert.All(shown["facts"]!.AsObject(), fact => Assert.True(JsonNode.DeepEquals(record["facts"]![fact.Key], fact.Value)));
    }

    [Fact]
    public async Task The_terms_of_reuse_are_those_of_the_portal_once_it_has_some()
    {
        await using var own = PortalFactory.Empty();
        var before = await own.PageAsync("/en/open-data");
        await own.PublishAsync(Some.Settings(s => s with { Licence = new("CC BY 4.0", "CC BY 4.0") }));

        Assert.Equal("not provided yet", before.QuerySelector("main dd")!.Words());
        Assert.Equal("CC BY 4.0", (await own.PageAsync("/en/open-data")).QuerySelector("main dd")!.Words());
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/")]
    public async Task Whoever_tries_the_address_of_the_data_is_led_there(string address)
    {
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((302, "/du-lieu-mo"), ((int)answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Every_page_leads_to_it() =>
        Assert.Equal("Open data", (await portal.PageAsync("/en")).QuerySelector("footer a[href='/en/open-data']")!.Words());
}
