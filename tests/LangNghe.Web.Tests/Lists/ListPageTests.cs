using System.Net;
using AngleSharp.Html.Dom;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Lists;

/// <summary>What holds for every list, tried on that of the villages.</summary>
public class ListPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/lang-nghe", null, "https://langnghe.test/lang-nghe")]
    [InlineData("/lang-nghe?nghe=gom-lo-dat", null, "https://langnghe.test/lang-nghe?nghe=gom-lo-dat")]
    [InlineData("/lang-nghe?trang=2", null, "https://langnghe.test/lang-nghe?trang=2")]
    [InlineData("/lang-nghe?trang=1&utm_source=x", null, "https://langnghe.test/lang-nghe")]
    [InlineData("/lang-nghe?thang=1&nghe=gom-lo-dat", "noindex", "https://langnghe.test/lang-nghe?nghe=gom-lo-dat&thang=1")]
    [InlineData("/lang-nghe?nghe=khong-co", "noindex", "https://langnghe.test/lang-nghe?nghe=khong-co")]
    [InlineData("/lang-nghe?nghe=%22%3E%3Cb%3E", null, "https://langnghe.test/lang-nghe")]
    public async Task At_most_one_facet_is_for_search_engines(string address, string? robots, string canonical)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(robots, page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal(canonical, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?trang=3")]
    [InlineData("?trang=0")]
    [InlineData("?trang=-1")]
    [InlineData("?trang=x")]
    [InlineData("?trang=99999999999")]
    [InlineData("?nghe=gom-lo-dat&trang=2")]
    public async Task A_page_that_is_not_there_is_not_found(string query)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync("/lang-nghe" + query, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_facet_link_keeps_the_other_choices_and_leaves_the_page()
    {
        var page = await portal.PageAsync("/en/craft-villages?trang=2&cong-dong=kinh");

        Assert.Equal("/en/craft-villages?nghe=ren&cong-dong=kinh", page.QuerySelector(".values a[href*='nghe=ren']")!.GetAttribute("href"));
        Assert.Equal("/en/craft-villages", page.QuerySelector(".values a[aria-current]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_narrowed_list_is_called_by_its_choice_and_leads_to_the_same_craft_elsewhere()
    {
        var page = await portal.PageAsync("/lang-nghe?nghe=duong-thot-not");

        Assert.Equal("Làng nghề: Đường thốt nốt", page.QuerySelector("h1")!.Words());
        Assert.Null(page.QuerySelector(".lede p"));
        Assert.Equal(["Trang chủ", "Làng nghề và nghề thủ công", "Đường thốt nốt"], page.Words(".crumbs li"));
        Assert.Equal(
            ["/san-pham?nghe=duong-thot-not", "/diem-tham-quan?nghe=duong-thot-not"],
            page.QuerySelectorAll("#ket-qua p > a:not(.btn)[href*='duong-thot-not']").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task The_language_switch_keeps_what_was_chosen()
    {
        var page = await portal.PageAsync("/lang-nghe?nghe=gom-lo-dat&thang=1");

        Assert.Equal("/en/craft-villages?nghe=gom-lo-dat&thang=1", page.QuerySelector("a.lang")!.GetAttribute("href"));
        var other = await portal.PageAsync("/en/craft-villages?nghe=gom-lo-dat&thang=1");
        Assert.Equal(["Remove filter Craft: Pottery, clay stoves", "Remove filter Best time (suggestion): January"], other.Words(".chips a"));
    }

    [Fact]
    public async Task An_empty_result_says_what_to_try()
    {
        var page = await portal.PageAsync("/lang-nghe?nghe=lam-nhang&cong-dong=cham");

        Assert.Equal("0 kết quả", page.QuerySelector("[role=status]")!.Words());
        Assert.Equal(["Bỏ “Nghề: Làm nhang”", "Bỏ “Cộng đồng: Chăm”", "Xem cả danh sách"], page.Words(".ask a"));
        Assert.Equal(["/lang-nghe?cong-dong=cham", "/lang-nghe?nghe=lam-nhang", "/lang-nghe"], page.QuerySelectorAll(".ask a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task The_pager_leads_there_and_back()
    {
        var first = await portal.PageAsync("/lang-nghe?cong-dong=kinh");
        var second = await portal.PageAsync(Next(first));

        Assert.Equal(["Trang 1", "Trang 2", "Trang sau"], first.Words(".pager > *"));
        Assert.Equal(["Trang trước", "Trang 1", "Trang 2"], second.Words(".pager > *"));
        Assert.Equal("/lang-nghe?cong-dong=kinh", second.QuerySelector("[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("Làng nghề và nghề thủ công – Kinh, trang 2 – Làng nghề An Giang", second.Title);
    }

    private static string Next(IHtmlDocument page) => page.QuerySelector("[rel=next]")!.GetAttribute("href")!;
}
