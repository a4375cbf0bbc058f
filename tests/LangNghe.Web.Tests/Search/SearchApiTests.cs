using System.Net;
using System.Text.Json;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Search;

public class SearchApiTests(PortalFactory portal)
{
    [Theory]
    [InlineData("vi", "/tim-kiem", "thot not", "san-pham")]
    [InlineData("en", "/en/search", "palm sugar", "lang-nghe")]
    public async Task Programs_find_what_the_page_shows(string language, string page, string query, string kind)
    {
        var rest = $"q={Uri.EscapeDataString(query)}&loai={kind}";
        var shown = await portal.PageAsync($"{page}?{rest}");
        using var found = await JsonAsync($"/api/v1/search?lang={language}&{rest}");
        var root = found.RootElement;

        Assert.Equal(
            shown.QuerySelectorAll(".hit a").Select(a => $"https://langnghe.test{a.GetAttribute("href")}"),
            root.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("url").GetString()!));
        Assert.Equal(shown.Words(".hit h2"), root.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()!));
        Assert.Equal(
            shown.QuerySelectorAll(".values .n").Select(n => n.Words()),
            root.GetProperty("facets").EnumerateArray().SelectMany(f => f.GetProperty("values").EnumerateArray()).Select(v => $"{v.GetProperty("count").GetInt32()}"));
        Assert.Equal((query, "none", false), (root.GetProperty("query").GetString(), root.GetProperty("relaxation").GetString(), root.GetProperty("wasCut").GetBoolean()));
    }

    [Fact]
    public async Task An_item_tells_id_kind_places_and_a_snippet_in_pieces()
    {
        using var found = await JsonAsync("/api/v1/search?q=lua+tan+chau");
        var village = found.RootElement.GetProperty("items").EnumerateArray().First(i => i.GetProperty("kind").GetString() == "craftVillage");

        Assert.Equal(["id", "kind", "name", "url", "places", "snippet"], village.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["Phường Long Phú"], village.GetProperty("places").EnumerateArray().Select(p => p.GetString()!));
        Assert.Equal("vi", village.GetProperty("snippet").GetProperty("lang").GetString());
        Assert.Contains("lụa Tân Châu", village.GetProperty("snippet").GetProperty("pieces").EnumerateArray().Where(p => p.GetProperty("marked").GetBoolean()).Select(p => p.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Pages_follow_each_other_and_one_past_the_last_is_empty()
    {
        using var first = await JsonAsync("/api/v1/search?q=an+phu");
        var pages = first.RootElement.GetProperty("pages").GetInt32();
        using var last = await JsonAsync($"/api/v1/search?q=an+phu&trang={pages}");
        using var past = await JsonAsync($"/api/v1/search?q=an+phu&trang={int.MaxValue}");
        var total = first.RootElement.GetProperty("total").GetInt32();

        Assert.Equal((24, (total + 23) / 24), (first.RootElement.GetProperty("items").GetArrayLength(), pages));
        Assert.Equal((pages, total - (24 * (pages - 1))), (last.RootElement.GetProperty("page").GetInt32(), last.RootElement.GetProperty("items").GetArrayLength()));
        Assert.Equal(0, past.RootElement.GetProperty("items").GetArrayLength());
        Assert.Equal(4, first.RootElement.GetProperty("choices").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/v1/search?q=lua&lang=fr", "“lang” chỉ có thể là “vi” hoặc “en”. / “lang” can be “vi” or “en” only.")]
    [InlineData("/api/v1/suggest?q=lua&lang=", "“lang” chỉ có thể là “vi” hoặc “en”. / “lang” can be “vi” or “en” only.")]
    [InlineData("/api/v1/search?q=lua&trang=0", "“trang” phải là một số từ 1 trở lên. / “trang” must be a number from 1 on.")]
    public async Task What_cannot_be_read_is_refused_with_a_sentence_in_both_languages(string address, string sentence)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (answer.StatusCode, body.RootElement.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task Suggestions_have_name_kind_and_the_path_of_their_page()
    {
        using var found = await JsonAsync("/api/v1/suggest?lang=en&q=lanh%20my");
        var first = found.RootElement[0];

        Assert.Equal(["name", "kind", "url"], first.EnumerateObject().Select(p => p.Name));
        Assert.InRange(found.RootElement.GetArrayLength(), 1, 8);
        Assert.All(found.RootElement.EnumerateArray(), s => Assert.StartsWith("/en/", s.GetProperty("url").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Browsers_get_suggestions_in_their_own_form()
    {
        using var found = await JsonAsync("/api/v1/suggest?q=lanh%20my&format=opensearch");
        var root = found.RootElement;

        Assert.Equal((4, "lanh my"), (root.GetArrayLength(), root[0].GetString()));
        Assert.Equal(root[1].GetArrayLength(), root[3].GetArrayLength());
        Assert.All(root[3].EnumerateArray(), url => Assert.StartsWith("https://langnghe.test/", url.GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/search?q=lua", "no-store")]
    [InlineData("/api/v1/suggest?q=lua", "max-age=60, private")]
    public async Task They_say_how_long_they_hold_and_answer_HEAD(string address, string kept)
    {
        using var visitor = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, kept), (answer.StatusCode, answer.Headers.CacheControl?.ToString()));
    }

    private async Task<JsonDocument> JsonAsync(string address)
    {
        using var visitor = portal.Visitor();
        return JsonDocument.Parse(await visitor.GetStringAsync(address, TestContext.Current.CancellationToken));
    }
}
