using System.Net;
using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Search;

/// <summary>States that the starting content does not have: each test has a portal of its own.</summary>
public sealed class SearchStateTests : IAsyncDisposable
{
    private readonly PortalFactory portal = PortalFactory.Empty();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task What_was_withdrawn_is_found_and_marked_and_what_was_removed_is_not()
    {
        var actor = new Actor("test");
        var closed = await portal.PublishAsync(Some.Village(v => v with { Name = new("Làng Zuluzulu Một", "Zuluzulu One") }));
        var gone = await portal.PublishAsync(Some.Village(v => v with { Name = new("Làng Zuluzulu Hai", "Zuluzulu Two") }));
        await portal.Get<ContentWorkflow>().WithdrawAsync(closed.Key, actor, "không còn ai làm", TestContext.Current.CancellationToken);
        await portal.Get<ContentWorkflow>().RemoveAsync(gone.Key, actor, "đăng nhầm", TestContext.Current.CancellationToken);
        await portal.Get<PublishedContent>().RefreshAsync(TestContext.Current.CancellationToken);
        await portal.IndexAsync();

        var page = await portal.PageAsync("/tim-kiem?q=zuluzulu");

        Assert.Equal(["Làng Zuluzulu Một", "Không còn hoạt động từ 10/12/2026"], page.Words(".hit h2, .hit .st.crossed"));
    }

    [Fact]
    public async Task What_has_nothing_but_a_name_is_found_by_it()
    {
        await portal.PublishAsync(Some.Product(p => p with { Name = new("Bánh Zuluzulu") }));
        await portal.IndexAsync();

        var page = await portal.PageAsync("/en/search?q=zuluzulu");

        Assert.Equal(["<mark>Zuluzulu</mark>"], page.QuerySelectorAll(".hit h2 mark").Select(m => m.OuterHtml));
        Assert.Equal("vi", page.QuerySelector(".hit h2 a")!.GetAttribute("lang"));
        Assert.Equal(["Product"], page.Words(".hit p"));
    }

    [Fact]
    public async Task Searches_that_found_nothing_are_counted_and_others_are_not()
    {
        await portal.PublishAsync(Some.Village(v => v with { Name = new("Làng Zuluzulu") }));
        await portal.IndexAsync();
        foreach (var address in new[] { "/tim-kiem?q=qqxxzz", "/tim-kiem?q=qqxxzz&loai=noi", "/tim-kiem?q=zuluzulu", "/tim-kiem?q=zuluzulu&loai=noi", "/tim-kiem", "/api/v1/search?q=qqxxyy" })
        {
            using var visitor = portal.Visitor();
            using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        }

        var misses = portal.Get<MissedSearches>();
        await misses.FlushAsync(TestContext.Current.CancellationToken);

        Assert.Equal([(2L, "qqxxzz")], (await misses.MostFrequentAsync(1, 10, TestContext.Current.CancellationToken)).Select(m => (m.Count, m.Query)));
    }

    [Theory]
    [InlineData("/tim-kiem?q=lua+%26", "Chưa tìm được lúc này", "Tìm lại", "/tim-kiem?q=lua%20%26")]
    [InlineData("/en/search?q=lua", "Search is not available right now", "Search again", "/en/search?q=lua")]
    public async Task Without_an_index_the_page_says_so_and_leads_on(string address, string heading, string again, string link)
    {
        // A file where the folder should be: no index can be made.
        await File.WriteAllTextAsync(Path.Combine(portal.DataFolder, "search"), "", TestContext.Current.CancellationToken);
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("10", answer.Headers.RetryAfter?.ToString());
        Assert.Equal([heading], page.Words(".notice h2"));
        Assert.Equal((again, link), (page.QuerySelector(".notice a")!.Words(), page.QuerySelector(".notice a")!.GetAttribute("href")));
        Assert.Equal(8, page.QuerySelectorAll(".start .twin a").Length);
        using var program = await visitor.GetAsync("/api/v1/search?q=lua", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "10"), (program.StatusCode, program.Headers.RetryAfter?.ToString()));
        Assert.Equal("[]", await visitor.GetStringAsync("/api/v1/suggest?q=lua", TestContext.Current.CancellationToken));
    }
}
