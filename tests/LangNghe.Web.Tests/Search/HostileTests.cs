using System.Net;
using AngleSharp.Html.Dom;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Search;

/// <summary>Whatever is typed: an answer, encoded, with all links whole.</summary>
public class HostileTests(PortalFactory portal)
{
    private static readonly string TenKB = string.Concat(Enumerable.Repeat("lụa Tân Châu ", 800));

    public static TheoryData<string> Queries =>
    [
        "*:*", "a OR (", "~~~", "\"unclosed", "\0", "lụa\0Tân", "🧵 lụa", "شارع مدينة", "\u202elụa", "<script>alert(1)</script> lụa", "'\"><img src=x onerror=alert(1)>",
        "lua & tan + chau = 100%", "name:[a TO z]", "lua^99999999999", "/.*(a+)+$/", "\\", "và của là", new string('a', 5_000), "a\ud800b", "q=1&trang=2#x",
        string.Join(' ', Enumerable.Range(0, 2_500)), TenKB,
    ];

    [Theory, MemberData(nameof(Queries))]
    public async Task The_page_answers_and_every_link_of_it_keeps_the_query(string query)
    {
        foreach (var section in new[] { "/tim-kiem", "/en/search" })
        {
            using var visitor = portal.Visitor();
            using var answer = await visitor.GetAsync($"{section}?q={Uri.EscapeDataString(query)}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = await PortalFactory.ReadAsync(answer);

            Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), script => Assert.StartsWith("/assets/search.js?v=", script.GetAttribute("src"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.QuerySelectorAll("img"), img => img.HasAttribute("onerror"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            await AssertLinksKeepAsync(page);
        }
    }

    // What the box holds is what was searched for; each way to narrow, widen, turn the page or change the language searches for the same.
    private async Task AssertLinksKeepAsync(IHtmlDocument page)
    {
        var asked = ((IHtmlInputElement)page.QuerySelector("input[name=q]")!).DefaultValue;
        var links = page.QuerySelectorAll("#ket-qua .values a, #ket-qua .chips a, #ket-qua .pager a").Select(a => a.GetAttribute("href")!);
        foreach (var link in links.Take(3).Append(page.QuerySelector("a.lang")!.GetAttribute("href")!))
        {
            var there = await portal.PageAsync(link);
            Assert.Equal(asked, ((IHtmlInputElement)there.QuerySelector("input[name=q]")!).DefaultValue);
        }
    }

    [Theory, MemberData(nameof(Queries))]
    public async Task Programs_get_an_answer_too(string query)
    {
        using var visitor = portal.Visitor();
        foreach (var address in new[] { "/api/v1/search?q=", "/api/v1/suggest?q=", "/api/v1/suggest?format=opensearch&q=" })
        {
            using var answer = await visitor.GetAsync(address + Uri.EscapeDataString(query), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_question_of_10_KB_passes_the_server_and_is_told_that_it_was_cut()
    {
        await using var server = PortalFactory.Empty();
        server.UseKestrel(0);
        server.StartServer();
        await server.IndexAsync();
        using var visitor = server.CreateClient();

        using var answer = await visitor.GetAsync($"/tim-kiem?q={Uri.EscapeDataString(TenKB)}", TestContext.Current.CancellationToken);
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["Câu bạn gõ dài quá, chúng tôi chỉ tìm theo 300 chữ cái đầu."], page.Words("main .notice.warn"));
    }
}
