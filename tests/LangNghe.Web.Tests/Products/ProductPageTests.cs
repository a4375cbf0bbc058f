using System.Net;
using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Products;

public class ProductPageTests(PortalFactory portal)
{
    [Fact]
    public async Task A_valid_certificate_shows_its_stars_its_last_day_and_its_decision()
    {
        var page = await portal.PageAsync("/san-pham/banh-hanh-nhan");

        Assert.Equal("OCOP 4 sao, tới hết 03/06/2027", page.QuerySelector("h3 + p b")!.Words());
        Assert.Equal("sao s4", page.QuerySelector("h3 + p .sao")!.ClassName);
        Assert.Equal("Quyết định 912/QĐ-UBND", page.QuerySelector("#ocop + p + h3")!.Words());
        Assert.Equal("Chứng nhận có giá trị 36 tháng kể từ ngày quyết định (04/06/2024).", page.QuerySelector("h3 + p + p")!.Words());
        Assert.Equal("Ngày quyết định 04/06/2024", page.Words("h3 ~ .facts > div")[0]);
        Assert.Equal("Điểm 78,1 trên 100", page.Words("h3 ~ .facts > div")[3]);
    }

    [Fact]
    public async Task An_expired_certificate_says_from_when()
    {
        var page = await portal.PageAsync("/en/products/palmyra-palm-flower-nectar");

        Assert.Equal("OCOP 4 stars, expired on 10 October 2025", page.QuerySelector("h3 + p b")!.Words());
        Assert.Equal("sao het s4", page.QuerySelector("h3 + p .sao")!.ClassName);
    }

    [Fact]
    public async Task A_reported_certificate_has_words_and_no_stars()
    {
        var page = await portal.PageAsync("/san-pham/tung-lo-mo");

        Assert.Equal("Theo nguồn tin: OCOP 3 sao", page.QuerySelector("h3 + p")!.Words());
        Assert.Empty(page.QuerySelectorAll("main .two .sao"));
        Assert.Equal(
            "Mới có nguồn tin, chưa đối chiếu được với quyết định và chủ thể, nên trang này không gắn sao. "
            + "Chưa biết ngày quyết định nên không thể biết 36 tháng đã hết hay chưa.",
            page.QuerySelector("h3 + p + p")!.Words());
    }

    [Fact]
    public async Task Without_a_certificate_it_says_so()
    {
        var page = await portal.PageAsync("/san-pham/lanh-my-a");

        Assert.Equal("Chưa thấy chứng nhận OCOP", page.QuerySelector("#ocop + p + p")!.Words());
        Assert.Equal(
            ["Chất liệu Tơ tằm; trái mặc nưa", "Dùng để May áo dài, áo bà ba; thời trang cao cấp", "Đóng gói Cuộn vải, hộp giấy",
                "Bảo quản, lưu ý Tránh chất tẩy mạnh, phơi mát.", "Mùa làm Chưa có thông tin",
                "Nhóm OCOP, 2023 Hàng thủ công mỹ nghệ (Quyết định 148/QĐ-TTg)", "Nhóm OCOP, 2019 Vải và may mặc (Quyết định 1048/QĐ-TTg)"],
            page.Words(".facts > div"));
    }

    [Fact]
    public async Task A_village_stands_with_what_is_known_of_its_title()
    {
        var page = await portal.PageAsync("/san-pham/lanh-my-a");

        Assert.Equal(["Làng nghề tơ lụa Tân Châu (lãnh Mỹ A) Theo nguồn tin: làng nghề truyền thống"], page.Words(".two.e li"));
        Assert.Equal("/lang-nghe/lua-tan-chau", page.QuerySelector(".two.e li a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_label_of_a_group_that_is_a_guess_is_not_printed()
    {
        var guessed = portal.Published.All<Product>().First(p => p.CertaintyOf(nameof(Product.Group))?.Certainty == Certainty.Suggested);

        var page = await portal.PageAsync($"/san-pham/{guessed.UrlName.Vi}");

        Assert.Equal("Nhóm OCOP, 2023 Chưa có nguồn xếp nhóm", page.Words(".facts > div")[5]);
    }

    [Fact]
    public async Task No_product_shows_stars_without_a_decision()
    {
        foreach (var product in portal.Published.All<Product>())
        {
            var page = await portal.PageAsync($"/san-pham/{product.UrlName.Vi}");
            var proven = product.OcopOn(new DateOnly(2026, 12, 10)).Certificates.Where(c => c.State.Standing is OcopStanding.Valid or OcopStanding.Expired);

            Assert.Equal(proven.Select(c => $"Quyết định {c.Certificate.DecisionNumber}"), page.QuerySelectorAll("h3:has(+ p .sao)").Select(h => h.Words()));
        }
    }

    [Theory]
    [InlineData("/san-pham/khong-co", HttpStatusCode.NotFound)]
    [InlineData("/en/products/lanh-my-a", HttpStatusCode.NotFound)]
    public async Task What_does_not_exist_is_not_found(string address, HttpStatusCode expected)
    {
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_renamed_product_is_found_at_its_new_address_and_a_removed_one_is_gone()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var own = PortalFactory.Empty();
        var product = await own.PublishAsync(new Product { Name = new LocalizedText("Giỏ", "Basket") });
        var workflow = own.Get<ContentWorkflow>();
        using var visitor = own.Visitor();

        await workflow.RenameAsync(product.Key, new LocalizedText("gio-tre", "bamboo-basket"), new Actor("test"), cancellation: cancellation);
        await own.Get<PublishedContent>().RefreshAsync(cancellation);
        using var moved = await visitor.GetAsync("/en/products/basket?a=b", cancellation);
        await workflow.RemoveAsync(product.Key, new Actor("test"), "Đăng nhầm", cancellation);
        await own.Get<PublishedContent>().RefreshAsync(cancellation);
        using var gone = await visitor.GetAsync("/san-pham/gio-tre", cancellation);

        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/products/bamboo-basket?a=b"), (moved.StatusCode, moved.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Fact]
    public async Task Another_product_of_the_village_is_a_card_with_its_own_drawing()
    {
        var page = await portal.PageAsync("/san-pham/xa-rong-khmer-van-giao");

        var drawings = page.QuerySelectorAll("main .cover img").Select(i => i.GetAttribute("src")).ToList();
        Assert.Equal(3, drawings.Count);
        Assert.Equal(drawings.Count, drawings.Distinct().Count());
    }
}
