using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Places;

public class DetailTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/noi/an-phu", "Xã An Phú")]
    [InlineData("/en/places/an-phu", "An Phú commune")]
    [InlineData("/noi/phu-quoc", "Đặc khu Phú Quốc")]
    [InlineData("/en/places/long-phu", "Long Phú ward")]
    public async Task A_place_is_called_by_its_kind_and_name(string address, string name)
    {
        Assert.Equal([name], (await portal.PageAsync(address)).Words("h1"));
    }

    [Theory]
    [InlineData("/noi/an-phu", "một phần xã Phú Hội, huyện An Phú|một phần xã Phước Hưng, huyện An Phú|toàn bộ thị trấn An Phú, huyện An Phú|toàn bộ xã Vĩnh Hội Đông, huyện An Phú")]
    [InlineData("/en/places/an-phu", "all of An Phú township, An Phú district|all of Vĩnh Hội Đông commune, An Phú district|part of Phú Hội commune, An Phú district|part of Phước Hưng commune, An Phú district")]
    [InlineData("/noi/my-hoa-hung", "toàn bộ xã Mỹ Hòa Hưng, thành phố Long Xuyên")]
    public async Task It_tells_which_units_it_is_made_of_and_how_much_of_each(string address, string units)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(units.Split('|'), page.Words("#truoc-2025 + p + ul > li").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/noi/long-xuyen", "toàn bộ phường Mỹ Xuyên, thành phố Long Xuyên; trước năm 2025 đã nhập phường Đông Xuyên")]
    [InlineData("/en/places/long-xuyen", "all of Mỹ Xuyên ward, Long Xuyên city; before 2025 it had taken in Đông Xuyên ward")]
    public async Task A_unit_merged_away_earlier_is_named_with_the_one_that_took_it_in(string address, string unit)
    {
        Assert.Contains(unit, (await portal.PageAsync(address)).Words("#truoc-2025 + p + ul > li"));
    }

    [Theory]
    [InlineData("/noi/an-phu", "An Phú cũng có thể là", "phường An Phú, thị xã Tịnh Biên|huyện An Phú, tỉnh An Giang")]
    [InlineData("/en/places/an-phu", "An Phú may also mean", "An Phú ward, Tịnh Biên town|An Phú district, An Giang province")]
    [InlineData("/noi/my-duc", "Mỹ Đức cũng có thể là", "phường Mỹ Đức, thành phố Hà Tiên")]
    [InlineData("/noi/binh-an", "Bình An cũng có thể là", "xã Bình An, huyện Kiên Lương")]
    [InlineData("/noi/chau-thanh", "Châu Thành cũng có thể là", "huyện Châu Thành, tỉnh An Giang|huyện Châu Thành, tỉnh Kiên Giang")]
    public async Task A_name_that_also_means_an_old_unit_says_so(string address, string heading, string units)
    {
        var page = await portal.PageAsync(address);
        var box = page.QuerySelectorAll("aside .box").Single(box => box.QuerySelector("h2")!.Words() == heading);

        Assert.Equal(units.Split('|'), box.Words("li"));
    }

    [Theory]
    [InlineData("/noi/hoi-an", "cũng có thể là")]
    [InlineData("/noi/nui-cam", "cũng có thể là")]
    public async Task A_name_of_one_meaning_asks_nothing(string address, string words)
    {
        Assert.DoesNotContain((await portal.PageAsync(address)).Words("h2"), heading => heading.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/noi/an-phu", "Chưa có làng nghề, sản phẩm hay điểm tham quan nào của xã An Phú trên trang này. Không có nghĩa là ở đó không có nghề.", "Xã Châu Phong|Xã Khánh Bình|Phường Châu Đốc|Phường Long Phú")]
    [InlineData("/en/places/an-phu", "No craft village, product or place to visit in An Phú commune is on this portal yet. That does not mean there is no craft there.", "Châu Phong commune|Khánh Bình commune|Châu Đốc ward|Long Phú ward")]
    public async Task A_place_without_content_says_so_and_proposes_near_ones(string address, string sentence, string near)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal([sentence], page.Words(".lede p"));
        Assert.Equal(near.Split('|'), page.Words("#gan + ul h3"));
    }

    [Theory]
    [InlineData("/noi/long-phu", "2 làng nghề, 2 điểm tham quan")]
    [InlineData("/en/places/long-phu", "2 craft villages, 2 places to visit")]
    public async Task A_place_counts_and_lists_what_it_has(string address, string counts)
    {
        var page = await portal.PageAsync(address);
        var longPhu = Gazetteer.Current.FindCommune("long-phu")!.Code;

        Assert.Equal([counts], page.Words(".lede p"));
        Assert.Equal(portal.Published.All<CraftVillage>().Count(village => village.Place == longPhu), page.QuerySelectorAll(".cards .card").Length);
    }

    [Theory]
    [InlineData("/noi/nha-bang", "/noi/ten-cu/nha-bang")]
    [InlineData("/en/places/nha-bang", "/en/places/former/nha-bang")]
    public async Task A_former_name_leads_to_its_own_page(string address, string to)
    {
        using var answer = await portal.Visitor().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((301, to), ((int)answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task Where_the_names_come_from_and_since_when_is_said()
    {
        var page = await portal.PageAsync("/noi/an-phu");

        Assert.Equal(["Nguồn về địa danh: 8 nguồn, tổng hợp ngày 23/11/2026"], page.Words("details.more > summary"));
    }
}
