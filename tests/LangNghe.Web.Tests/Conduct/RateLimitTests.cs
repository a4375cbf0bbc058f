using System.Globalization;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

public class RateLimitTests
{
    [Fact]
    public async Task Pages_and_searches_are_counted_apart_and_files_not_at_all()
    {
        await using var portal = SocketPortal.Under(("LangNghe:Limits:PagesAMinute", "3"), ("LangNghe:Limits:SearchesAMinute", "2"));
        await portal.IndexAsync();

        Assert.Equal([200, 200, 404, 429], await AllAsync(portal, "/", "/en/map", "/khong-co", "/lang-nghe"));
        Assert.Equal([429, 429, 429, 429], await AllAsync(portal, "/api/v1/suggest?q=lua", "/lang-nghe/atom.xml", "/sitemap.xml", "/health/khong-co"));
        Assert.Equal([200, 301, 429, 429], await AllAsync(portal, "/tim-kiem?q=lua", "/EN/Search?q=lua", "/api/v1/search?q=lua", "/tim-kiem"));
        Assert.Equal([200, 200, 200, 200], await AllAsync(portal, "/assets/site.css", "/favicon.ico", "/motifs/lua.svg", "/health/ready"));

        portal.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal([200, 200], await AllAsync(portal, "/", "/tim-kiem?q=lua"));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_in_both_languages_when_to_come_back()
    {
        await using var portal = SocketPortal.Under(("LangNghe:Limits:PagesAMinute", "1"));
        await AllAsync(portal, "/");
        portal.Clock.Advance(TimeSpan.FromSeconds(20));

        var page = await RawAnswer.AskAsync(portal.Port, RawAnswer.Get("/lang-nghe", "Accept: text/html,*/*;q=0.8"));
        var json = await RawAnswer.AskAsync(portal.Port, RawAnswer.Get("/api/v1/suggest?q=lua"));
        var nothing = await RawAnswer.AskAsync(portal.Port, RawAnswer.Get("/lang-nghe", "Accept: application/ld+json"));
        var head = await RawAnswer.AskAsync(portal.Port, RawAnswer.Get("/lang-nghe").Replace("GET", "HEAD", StringComparison.Ordinal));

        Assert.Equal((429, "text/html; charset=utf-8"), (page.Status, page.Headers["Content-Type"].Single()));
        Assert.InRange(int.Parse(page.Headers["Retry-After"].Single(), CultureInfo.InvariantCulture), 40, 41);
        Assert.Contains("<h1>Bạn đang mở quá nhiều trang</h1>", page.Body, StringComparison.Ordinal);
        Assert.Contains("<h2>Too many pages at once</h2>", page.Body, StringComparison.Ordinal);
        Assert.Equal(
            """{"error":"Trong một phút qua có quá nhiều yêu cầu từ địa chỉ mạng của bạn. Hãy chờ một lát, lâu nhất một phút, rồi tải lại trang. / Too many requests came from your network address within a minute. Wait a moment, a minute at most, then reload the page."}""",
            json.Body);
        Assert.Equal([(429, 0), (429, 0)], [(nothing.Status, nothing.Body.Length), (head.Status, head.Body.Length)]);
        Assert.All([page, json, nothing, head], answer =>
        {
            Assert.Equal(["nosniff"], answer.Headers["X-Content-Type-Options"]);
            Assert.Equal(["no-store"], answer.Headers["Cache-Control"]);
        });
    }

    [Fact]
    public async Task Zero_is_no_limit()
    {
        await using var portal = SocketPortal.Under(("LangNghe:Limits:PagesAMinute", "0"));

        Assert.Equal(Enumerable.Repeat(200, 700), await AllAsync(portal, [.. Enumerable.Repeat("/robots.txt", 700)]));
    }

    [Fact]
    public void The_limits_begin_with_600_pages_and_120_searches()
    {
        var limits = new Web.Conduct.Limits();

        Assert.Equal((600, 120), (limits.PagesAMinute, limits.SearchesAMinute));
    }

    private static async Task<IReadOnlyList<int>> AllAsync(SocketPortal portal, params string[] addresses)
    {
        var all = new List<int>();
        foreach (var address in addresses)
        {
            all.Add((await RawAnswer.AskAsync(portal.Port, RawAnswer.Get(address))).Status);
        }
        return all;
    }
}
