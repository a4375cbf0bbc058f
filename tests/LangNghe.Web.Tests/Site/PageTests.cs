using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Site;

public class PageTests(PortalFactory portal)
{
    [Fact]
    public async Task A_page_about_the_portal_stands_at_both_addresses()
    {
        var page = await portal.PageAsync("/trang/cach-kiem-chung");

        Assert.Equal("Cách kiểm chứng", page.QuerySelector("h1")!.Words());
        Assert.Equal(
            ["https://langnghe.test/trang/cach-kiem-chung", "https://langnghe.test/en/pages/how-we-check-facts", "https://langnghe.test/trang/cach-kiem-chung"],
            page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => l.GetAttribute("href")));
        Assert.Equal("Bốn mức chắc chắn", page.QuerySelector(".prose h2")!.Words());
        Assert.Equal(["Trang chủ", "Cách kiểm chứng"], page.Words(".crumbs li"));
    }
}
