using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Search;

public class SearchFacetTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/tim-kiem?q=th%E1%BB%91t+n%E1%BB%91t")]
    [InlineData("/tim-kiem?q=an+phu&loai=ten-cu")]
    [InlineData("/en/search?q=craft&hieu-luc=con-hieu-luc")]
    public async Task Every_value_shows_as_many_as_it_promises(string address)
    {
        var page = await portal.PageAsync(address);
        var values = page.QuerySelectorAll(".values a:not([aria-current])");

        Assert.NotEmpty(values);
        foreach (var value in values.Take(30))
        {
            var narrowed = await portal.PageAsync(value.GetAttribute("href")!);
            Assert.Equal(value.QuerySelector(".n")!.Words(), narrowed.QuerySelector("main .bar [role=status] b")!.Words().Split(' ')[0]);
        }
    }

    [Fact]
    public async Task The_facets_are_kind_craft_place_and_force()
    {
        var page = await portal.PageAsync("/tim-kiem?q=th%E1%BB%91t+n%E1%BB%91t");

        Assert.Equal(["Loại", "Nghề", "Nơi", "Hiệu lực hôm nay"], page.Words("#loc h3"));
        Assert.Equal(
            ["Làng nghề", "Sản phẩm", "Điểm tham quan", "Văn bản"],
            page.QuerySelectorAll("[aria-labelledby=loc-loai] a").Select(a => a.FirstChild!.TextContent.Trim()).Take(4));
        Assert.Equal("/tim-kiem?q=th%E1%BB%91t%20n%E1%BB%91t&loai=san-pham", page.QuerySelector(".values a[href*=san-pham]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_narrowed_search_keeps_the_query_in_every_way_on()
    {
        var page = await portal.PageAsync("/tim-kiem?q=lua+%26+%22t%C6%A1%22+%2B&loai=lang-nghe");

        Assert.Equal("/tim-kiem?q=lua%20%26%20%22t%C6%A1%22%20%2B", page.QuerySelector(".chips a")!.GetAttribute("href"));
        Assert.Equal(["Trang chủ", "Tìm kiếm", "Làng nghề"], page.Words(".crumbs li"));
        Assert.Equal("/en/search?q=lua%20%26%20%22t%C6%A1%22%20%2B&loai=lang-nghe", page.QuerySelector("a.lang")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_pager_keeps_query_and_choice()
    {
        var first = await portal.PageAsync("/tim-kiem?q=tan&loai=ten-cu");
        var next = first.QuerySelector("[rel=next]")!.GetAttribute("href")!;
        var second = await portal.PageAsync(next);

        Assert.Equal("/tim-kiem?q=tan&loai=ten-cu&trang=2", next);
        Assert.Empty(first.QuerySelectorAll(".hit a").Select(a => a.GetAttribute("href")).Intersect(second.QuerySelectorAll(".hit a").Select(a => a.GetAttribute("href"))));
        Assert.EndsWith("kết quả, trang 2 – Làng nghề An Giang", second.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_that_leave_nothing_can_be_dropped_and_the_query_stays()
    {
        var page = await portal.PageAsync("/tim-kiem?q=lanh+my+a&nghe=lam-nhang");

        Assert.Equal("0 kết quả cho lanh my a", page.QuerySelector("main .bar [role=status]")!.Words());
        Assert.All(page.QuerySelectorAll(".ask a"), a => Assert.Equal("/tim-kiem?q=lanh%20my%20a", a.GetAttribute("href")));
    }
}
