using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LangNghe.TestKit;
using LangNghe.Web.Machines;
using Xunit;

namespace LangNghe.Web.Tests.Machines;

public class CrawlTests(PortalFactory portal)
{
    private const string Origin = "https://langnghe.test";

    private readonly Dictionary<string, IHtmlDocument?> seen = [];

    [Fact]
    public async Task The_sitemap_is_what_a_crawl_finds()
    {
        await CrawlAsync("/", "/en");

        Assert.Empty(seen.Where(p => p.Value is null).Select(p => p.Key).Order());
        var listed = PublicPages.Of(portal.Published).SelectMany(p => new[] { p.Vi, p.En }).ToHashSet();
        var found = seen.Where(p => MayBeFound(p.Key, p.Value!)).Select(p => p.Key).ToHashSet();
        Assert.Empty(found.Except(listed).Order());
        Assert.Empty(listed.Except(found).Order());
    }

    private async Task CrawlAsync(params string[] starts)
    {
        using var visitor = portal.Visitor();
        var parser = new HtmlParser();
        var waiting = new Queue<string>(starts);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.TryAdd(address, null))
            {
                continue;
            }
            using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
            if (!answer.IsSuccessStatusCode)
            {
                continue;
            }
            var page = parser.ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            seen[address] = page;
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(IsWorthFollowing))
            {
                waiting.Enqueue(link);
            }
        }
    }

    // Narrowed lists and days asked for are other views of a page; the pages of a list lead to its items.
    private static bool IsWorthFollowing(string link) =>
        link.Split('?') is [_] || link.Split('?') is [_, var query] && query.StartsWith("trang=", StringComparison.Ordinal);

    private static bool MayBeFound(string address, IHtmlDocument page) =>
        !address.Contains('?', StringComparison.Ordinal)
        && page.QuerySelector("meta[name=robots]") is null
        && page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") == Origin + address;
}
