using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Products;

public class ProductListTests(PortalFactory portal)
{
    private static readonly DateOnly Today = new(2026, 12, 10);

    [Fact]
    public async Task The_list_counts_all_products_and_shows_24_a_page()
    {
        var page = await portal.PageAsync("/san-pham");
        var all = portal.Published.All<Product>();

        Assert.Equal($"{all.Count} kết quả, trang 1/{(all.Count + 23) / 24}", page.QuerySelector("[role=status]")!.Words());
        Assert.Equal(all.Take(24).Select(p => p.Name.Vi), page.QuerySelectorAll(".card h2").Select(h => h.Words()));
    }

    [Fact]
    public async Task Counts_of_stars_equal_what_their_links_show()
    {
        var page = await portal.PageAsync("/san-pham");
        var products = portal.Published.All<Product>();

        Assert.Equal(
            [
                $"Còn hạn {Standing(products, OcopStanding.Valid)}",
                $"Đã hết hạn {Standing(products, OcopStanding.Expired)}",
                $"Theo nguồn tin {Standing(products, OcopStanding.Reported)}",
                $"Chưa thấy chứng nhận {Standing(products, OcopStanding.None)}",
            ],
            page.QuerySelectorAll("section:has(#loc-ocop) li").Select(l => l.Words()));
    }

    [Fact]
    public async Task Every_value_of_every_facet_shows_as_many_as_it_says()
    {
        var page = await portal.PageAsync("/en/products?nghe=duong-thot-not");

        foreach (var link in page.QuerySelectorAll(".values a:not([aria-current])"))
        {
            var narrowed = await portal.PageAsync(link.GetAttribute("href")!);
            Assert.StartsWith($"{link.QuerySelector(".n")!.Words()} result", narrowed.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_craft_is_that_of_the_villages_of_the_product()
    {
        var page = await portal.PageAsync("/san-pham?nghe=lam-nhang");

        var expected = portal.Published.All<Product>()
            .Where(p => portal.Published.Find<CraftVillage>(p.Villages).Any(v => v.Craft == Craft.Incense))
            .Select(p => p.Name.Vi);
        Assert.Equal(expected, page.QuerySelectorAll(".card h2").Select(h => h.Words()));
    }

    [Fact]
    public async Task A_card_has_its_stars_in_words()
    {
        var page = await portal.PageAsync("/en/products?ocop=con-han");

        Assert.Equal(["OCOP 4 stars, valid until 3 June 2027"], page.Words(".card p:has(.sao)"));
        Assert.Equal("Craft products – Valid – An Giang craft villages", page.Title);
    }

    private static int Standing(IEnumerable<Product> products, OcopStanding standing) => products.Count(p => p.OcopOn(Today).Standing == standing);
}
