using System.Net;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using Xunit;

namespace LangNghe.Web.Tests.Api;

public class ListTests(PortalFactory portal)
{
    public static TheoryData<string> Lists => [.. ApiClient.Lists];

    // Lists that a page shows with facets.
    public static TheoryData<string, string> Pages => new()
    {
        { "villages", "Villages/Index" }, { "products", "Products/Index" }, { "points", "Visits/Index" }, { "laws", "Legal/Index" }, { "guides", "Guides/Index" }, { "articles", "Articles/Index" },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task Facets_and_items_are_those_of_the_page_whatever_is_chosen(string list, string page)
    {
        var random = new Random(5);
        foreach (var language in Languages.All)
        {
            var query = "";
            for (var step = 0; step < 3; step++)
            {
                var told = await portal.JsonAsync($"/api/v1/{list}?lang={language.Code()}{query}");
                var shown = await portal.PageAsync($"{PageAddresses.Of(page).In(language)}?{query.TrimStart('&')}");

                Assert.Equal(Facets(told), shown.QuerySelectorAll("[aria-labelledby^=loc-] a:has(.n)").Select(a => $"{a.FirstChild!.TextContent.Trim()} {a.QuerySelector(".n")?.Words()}".Trim()));
                Assert.Equal(PageAddresses.Of(page).Kept!.Facets, told["facets"]!.AsArray().Select(f => f!["key"]!.GetValue<string>()));
                var links = shown.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToHashSet();
                Assert.All(told["items"]!.AsArray(), item => Assert.Contains(item!["url"]![language.Code()]!.GetValue<string>()[ApiClient.Origin.Length..], links));
                var values = told["facets"]!.AsArray().SelectMany(f => f!["values"]!.AsArray().Where(v => !v!["chosen"]!.GetValue<bool>()).Select(v => $"&{f["key"]}={v!["key"]}"))
                    .Where(value => !query.Contains($"{value.Split('=')[0]}=", StringComparison.Ordinal)).ToArray();
                if (values.Length == 0)
                {
                    break;
                }
                query += random.GetItems(values, 1)[0];
            }
        }
    }

    [Fact]
    public void No_facet_is_called_as_the_language_is() =>
        Assert.DoesNotContain("lang", PageAddresses.All.Where(a => a.Kept is not null).SelectMany(a => a.Kept!.Facets));

    [Theory, MemberData(nameof(Lists))]
    public async Task Pages_follow_each_other_to_the_last(string list)
    {
        var first = await portal.JsonAsync($"/api/v1/{list}?lang=en");
        var whole = await portal.WholeAsync($"/api/v1/{list}?lang=en");
        var (total, pages) = (first["total"]!.GetValue<int>(), first["pages"]!.GetValue<int>());
        var past = await portal.JsonAsync($"/api/v1/{list}?trang={int.MaxValue}");

        Assert.Equal((Math.Max(1, (total + 23) / 24), total), (pages, whole.Count));
        Assert.Equal(total, whole.Select(item => item["id"]!.ToString()).Distinct().Count());
        Assert.Equal((0, null), (past["items"]!.AsArray().Count, past["next"]));
        Assert.Equal(["number", "day", "licence", "total", "page", "pages", "next", "facets", "items"], first.Select(p => p.Key));
        Assert.Equal(("2026-12-10", portal.Published.Number), (first["day"]!.GetValue<string>(), first["number"]!.GetValue<long>()));
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_record_by_its_id_is_the_one_of_the_list(string list)
    {
        foreach (var item in (await portal.WholeAsync($"/api/v1/{list}")).Take(3))
        {
            var one = await portal.JsonAsync($"/api/v1/{list}/{item["id"]}");

            Assert.True(JsonNode.DeepEquals(item, one["item"]));
        }
    }

    [Fact]
    public void Every_property_that_is_not_internal_is_told_of_every_type()
    {
        var told = ApiClient.Lists.Where(list => list != "places").Select(async list => (await portal.JsonAsync($"/api/v1/{list}"))["items"]![0]!).Select(t => t.Result).ToList();

        Assert.Equal(6, told.Count);
        Assert.All(told, record => Assert.Equal(
            ContentTypes.Find(record["kind"]!.GetValue<string>())!.Properties.Where(p => !p.Kind.Internal).Select(p => p.Alias).Except(["certaintyNotes"]),
            record["facts"]!.AsObject().Select(p => p.Key)));
    }

    [Fact]
    public async Task How_certain_a_fact_is_stands_with_its_property()
    {
        foreach (var record in await portal.WholeAsync("/api/v1/villages"))
        {
            var item = portal.Published.Find<SourcedDocument>(record["id"]!.GetValue<Guid>())!;

            Assert.Equal(item.CertaintyNotes.Select(n => n.Property).Distinct(), record["certainty"]!.AsObject().Select(p => p.Key));
        }
    }

    [Fact]
    public async Task The_licence_is_that_of_the_portal_once_it_has_one()
    {
        await using var own = PortalFactory.Empty();
        await own.PublishAsync(Some.Village());
        var before = await own.JsonAsync("/api/v1/villages");
        await own.PublishAsync(Some.Settings(s => s with { Licence = new("CC BY 4.0", "CC BY 4.0") }));

        Assert.Equal("""{"vi":"chưa cập nhật","en":"not provided yet"}""", Written(before["licence"]!));
        Assert.Equal("""{"vi":"CC BY 4.0","en":"CC BY 4.0"}""", Written((await own.JsonAsync("/api/v1/villages"))["licence"]!));
    }

    [Theory]
    [InlineData("/api/v1/villages?lang=fr", HttpStatusCode.BadRequest, "“lang” chỉ có thể là “vi” hoặc “en”. / “lang” can be “vi” or “en” only.")]
    [InlineData("/api/v1/laws.csv?lang=", HttpStatusCode.BadRequest, "“lang” chỉ có thể là “vi” hoặc “en”. / “lang” can be “vi” or “en” only.")]
    [InlineData("/api/v1/villages?trang=0", HttpStatusCode.BadRequest, "“trang” phải là một số từ 1 trở lên. / “trang” must be a number from 1 on.")]
    [InlineData("/api/v1/villages?nghe=D%E1%BB%87t", HttpStatusCode.BadRequest, "“nghe” phải là “key” của một giá trị trong “facets”. / “nghe” must be the “key” of a value in “facets”.")]
    [InlineData("/api/v1/points.geojson?noi=", HttpStatusCode.BadRequest, "“noi” phải là “key” của một giá trị trong “facets”. / “noi” must be the “key” of a value in “facets”.")]
    [InlineData("/api/v1/changes?after=-1", HttpStatusCode.BadRequest, "“after” phải là một số từ 0 trở lên. / “after” must be a number from 0 on.")]
    [InlineData("/api/v1/villages/x", HttpStatusCode.NotFound, "Không có bản ghi nào mang mã này. / There is no record of this id.")]
    [InlineData("/api/v1/laws/6f1d2c57-8f7b-4f6e-9a55-0d6a2f1f0a11", HttpStatusCode.NotFound, "Không có bản ghi nào mang mã này. / There is no record of this id.")]
    public async Task What_cannot_be_read_is_refused_with_a_sentence_in_both_languages(string address, HttpStatusCode status, string sentence)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(sentence, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_value_nobody_has_finds_nothing_and_unknown_keys_are_passed_over()
    {
        var none = await portal.JsonAsync("/api/v1/villages?nghe=khong-co-nghe-nay");
        var all = await portal.JsonAsync("/api/v1/villages?utm=x&sort=desc");

        Assert.Equal((0, 0), (none["total"]!.GetValue<int>(), none["items"]!.AsArray().Count));
        Assert.True(JsonNode.DeepEquals(await portal.JsonAsync("/api/v1/villages"), all));
    }

    [Fact]
    public async Task Of_a_removed_item_only_the_day_is_told_and_a_withdrawn_one_says_so()
    {
        await using var own = PortalFactory.Empty();
        var (workflow, actor, cancellation) = (own.Get<ContentWorkflow>(), new Actor("test"), TestContext.Current.CancellationToken);
        var removed = await own.PublishAsync(Some.Village());
        var withdrawn = await own.PublishAsync(Some.Village());
        await workflow.RemoveAsync(removed.Key, actor, "Nhầm.", cancellation);
        await workflow.WithdrawAsync(withdrawn.Key, actor, "Đóng cửa.", cancellation);
        await own.Get<PublishedContent>().RefreshAsync(cancellation);
        using var visitor = own.Visitor();

        using var gone = await visitor.GetAsync($"/api/v1/villages/{removed.Key}", cancellation);
        using var elsewhere = await visitor.GetAsync($"/api/v1/products/{removed.Key}", cancellation);
        var item = (await own.JsonAsync($"/api/v1/villages/{withdrawn.Key}"))["item"]!;

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.NotFound), (gone.StatusCode, elsewhere.StatusCode));
        Assert.Equal(
            "Bản ghi này đã được gỡ ngày 10/12/2026 vì đăng nhầm. / This record was published in error and removed on 10 December 2026.",
            JsonNode.Parse(await gone.Content.ReadAsStringAsync(cancellation))!["error"]!.GetValue<string>());
        Assert.Equal(("withdrawn", "2026-12-10", "Đóng cửa."), (
            item["facts"]!["withdrawal"]!["key"]!.GetValue<string>(), item["facts"]!["withdrawnOn"]!.GetValue<string>(), item["facts"]!["withdrawalReason"]!["vi"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("/api/v1/villages")]
    [InlineData("/api/v1/villages.csv")]
    [InlineData("/api/v1/laws.geojson")]
    [InlineData("/api/v1/changes")]
    [InlineData("/api/v1/villages/x")]
    [InlineData("/api/v1/search?q=lua")]
    [InlineData("/en/laws/atom.xml")]
    public async Task Any_site_may_read_it_and_nothing_else(string address)
    {
        using var visitor = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Origin", "https://tour.example" } } };
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
        using var ask = new HttpRequestMessage(HttpMethod.Options, address) { Headers = { { "Origin", "https://tour.example" }, { "Access-Control-Request-Method", "GET" } } };
        using var asked = await visitor.SendAsync(ask, TestContext.Current.CancellationToken);
        using var page = await visitor.GetAsync("/lang-nghe", TestContext.Current.CancellationToken);

        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["cross-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal((HttpStatusCode.NoContent, "GET, HEAD, OPTIONS"), (asked.StatusCode, string.Join(", ", asked.Headers.GetValues("Access-Control-Allow-Methods"))));
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/api/v1/villages?trang=2&lang=en")]
    [InlineData("/api/v1/villages.csv?lang=vi")]
    [InlineData("/api/v1/points.geojson")]
    public async Task What_was_read_once_need_not_be_read_again(string address)
    {
        using var visitor = portal.Visitor();
        using var first = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
        Assert.Equal(["*"], second.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    private static string Written(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static IEnumerable<string> Facets(JsonObject told) => told["facets"]!.AsArray().SelectMany(f => f!["values"]!.AsArray()).Select(v => $"{v!["name"]} {v["count"]}");
}
