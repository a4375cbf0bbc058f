using AngleSharp.Html.Dom;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Villages;

public class VillagePageTests(PortalFactory portal)
{
    private static readonly DateOnly Today = new(2026, 12, 10);

    [Fact]
    public async Task A_title_that_is_only_said_stands_with_who_says_so()
    {
        var page = await portal.PageAsync("/lang-nghe/lua-tan-chau");

        Assert.Equal("Theo nguồn tin: làng nghề truyền thống", page.QuerySelector(".title .st.bao")!.Words());
        Assert.Equal(
            "Danh hiệu Theo nguồn tin: làng nghề truyền thống Làng nghề truyền thống: theo Báo An Giang (2020), Báo Nông nghiệp (2016), "
            + "chưa thấy số quyết định. nguồn 1 nguồn 7",
            Facts(page)[0]);
        Assert.Equal("Báo An Giang – Tân Châu, kỳ II: Thăm làng nghề truyền thống tơ lụa Tân Châu (03/12/2020)", page.QuerySelector("#nguon-1")!.Words());
    }

    [Fact]
    public async Task A_title_with_its_decision_names_number_day_and_issuer()
    {
        var page = await portal.PageAsync("/en/craft-villages/phu-my-glutinous-rice-puff-cracker-village");

        Assert.Equal("Traditional craft village", page.QuerySelector(".title .st.full")!.Words());
        Assert.StartsWith(
            "Title Traditional craft village Decision 2191/QĐ-UBND of 3 November 2006, People’s Committee of An Giang province source",
            Facts(page)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_claim_it_says_that_nothing_is_known()
    {
        var page = await portal.PageAsync("/lang-nghe/mam-chau-doc");

        Assert.Equal(
            "Danh hiệu Chưa biết danh hiệu Chưa thấy nguồn nào nói về danh hiệu. Điều đó không có nghĩa là nơi này chưa được công nhận.",
            Facts(page)[0]);
        Assert.Equal("Số hộ làm nghề Chưa có thông tin", Facts(page)[^1]);
    }

    [Fact]
    public async Task Facts_are_told_one_by_one()
    {
        var page = await portal.PageAsync("/lang-nghe/tho-cam-khmer-van-giao");

        Assert.Equal(
            [
                "Di sản văn hoá phi vật thể quốc gia Chưa có thông tin",
                "Tên gọi khác Silk Khmer Srây Skốth",
                "Nghề Dệt, tơ lụa",
                "Cộng đồng làm nghề Khmer",
                "Tình trạng nghề Đang làm nghề",
                "Nơi hiện nay Xã An Cư",
                "Địa chỉ trước đây Năm 2019: ấp Srây Skốth, xã Văn Giáo, huyện Tịnh Biên, tỉnh An Giang Năm 2023: xã Văn Giáo, thị xã Tịnh Biên, tỉnh An Giang",
            ],
            Facts(page).Skip(1).Take(7));
        Assert.Equal("/noi/an-cu", page.QuerySelector(".title dd a")!.GetAttribute("href"));
        Assert.Equal("2002", page.QuerySelector("tbody th")!.Words());
        Assert.Equal("84 thành viên hợp tác xã", page.QuerySelector("tbody td")!.FirstChild!.TextContent);
        Assert.Equal("Xã viên hợp tác xã khi lập; không phải số hộ làm nghề.", page.QuerySelector("tbody td .meta")!.Words());
        Assert.Equal("Theo nguồn tin", page.QuerySelector("tbody td .st.bao")!.Words());
    }

    [Fact]
    public async Task A_heritage_listing_stands_with_its_decision_or_as_reported()
    {
        var sugar = await portal.PageAsync("/lang-nghe/duong-thot-not-an-phu");
        var weaving = await portal.PageAsync("/lang-nghe/tho-cam-cham-chau-phong");

        Assert.Equal(
            "Di sản văn hoá phi vật thể quốc gia Nghề làm đường thốt nốt của người Khmer tỉnh An Giang: Quyết định 376/QĐ-BVHTTDL (2024) Ghi danh 21/02/2024.",
            Facts(sugar)[1]);
        Assert.Equal(
            "Di sản văn hoá phi vật thể quốc gia Theo nguồn tin Nghề dệt thổ cẩm của người Chăm xã Châu Phong Theo báo chí; chưa thấy số quyết định và năm ghi danh.",
            Facts(weaving)[1]);
    }

    [Fact]
    public async Task A_name_that_is_another_commune_today_is_told_apart()
    {
        var page = await portal.PageAsync("/lang-nghe/duong-thot-not-an-phu");

        Assert.Equal("Không phải xã An Phú ngày nay.", page.QuerySelector(".title dd br + a")!.Words());
    }

    [Fact]
    public async Task Months_say_which_calendar_and_that_they_are_a_suggestion()
    {
        var page = await portal.PageAsync("/en/craft-villages/tan-chau-silk-village");

        Assert.Equal("Best time suggestion November – April (solar calendar)", page.Words(".title dl > div")[1]);
        Assert.Equal(["c1 n4", "c11 n2", "c12"], page.QuerySelectorAll(".title .weave > *").Select(e => e.ClassName));
    }

    [Fact]
    public async Task The_map_leads_to_an_application_at_the_approximate_position()
    {
        var page = await portal.PageAsync("/lang-nghe/lua-tan-chau");
        var link = page.QuerySelector("#ban-do + p a")!;

        Assert.Equal("https://www.openstreetmap.org/?mlat=10.7952&mlon=105.237#map=14/10.7952/105.237", link.GetAttribute("href"));
        Assert.Equal("external", link.GetAttribute("rel"));
        Assert.Equal("Mở trên bản đồ OpenStreetMap (vị trí gần đúng; trang ngoài)", page.QuerySelector("#ban-do + p")!.Words());
        Assert.Equal("Tơ lụa Tân Châu", page.QuerySelector("#ban-do text")!.Words());
        Assert.Equal(
            "Vị trí gần đúng: phường Long Châu (cũ). Bản đồ minh hoạ, không có giá trị pháp lý về địa giới.",
            page.QuerySelector("#ban-do figcaption")!.Words());
    }

    [Fact]
    public async Task Neighbours_come_nearest_first_with_their_distance_in_a_straight_line()
    {
        var page = await portal.PageAsync("/en/craft-villages/tan-chau-silk-village");
        var here = portal.Published.At<CraftVillage>(Language.Vi, "lua-tan-chau").Item!;

        var nearest = portal.Published.All<CraftVillage>().Where(v => v.Key != here.Key).OrderBy(v => Km(here, v)).Take(6).ToList();
        Assert.Equal(nearest.Select(v => $"/en/craft-villages/{v.UrlName.En}"), page.QuerySelector(".twin")!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Tân Châu uzu sedge mat weaving, in the same area", page.Words(".twin li")[0]);
        Assert.Equal($"Châu Phong Cham brocade village, about {Geo.AboutKm(Km(here, nearest[1]))} km in a straight line", page.Words(".twin li")[1]);
    }

    [Theory]
    [InlineData("lua-tan-chau")]
    [InlineData("mam-chau-doc")]
    public async Task Laws_are_those_of_its_topics_in_force_today(string slug)
    {
        var village = portal.Published.At<CraftVillage>(Language.Vi, slug).Item!;
        var library = new LegalLibrary(portal.Published.All<LegalDocument>());
        LegalTopic[] topics = [LegalTopic.CraftVillages, LegalTopic.Recognition, .. village.Craft == Craft.Food ? [LegalTopic.Food] : Array.Empty<LegalTopic>()];

        var page = await portal.PageAsync($"/lang-nghe/{slug}");

        var expected = library.Documents.Where(d => d.Topics.Intersect(topics).Any() && library.StateOf(d, Today).Validity == LegalValidity.InForce);
        Assert.Equal(expected.Select(d => $"/van-ban/{d.UrlName.Vi}").Order(), page.QuerySelectorAll(".box ul a").Select(a => a.GetAttribute("href")).Order());
    }

    [Fact]
    public async Task Every_village_answers_in_both_languages_and_points_only_at_sources_it_has()
    {
        foreach (var village in portal.Published.All<CraftVillage>())
        {
            foreach (var address in new[] { $"/lang-nghe/{village.UrlName.Vi}", $"/en/craft-villages/{village.UrlName.En}" })
            {
                var page = await portal.PageAsync(address);

                Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
                Assert.Equal(village.Name[page.DocumentElement.GetAttribute("lang") == "vi" ? Language.Vi : Language.En], page.QuerySelector("h1")!.Words());
            }
        }
    }

    private static IReadOnlyList<string> Facts(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".facts > div").Select(fact => string.Join(' ', fact.Words("dt, dd")))];

    private static double Km(CraftVillage one, CraftVillage other) =>
        Geo.DistanceKm(one.Coordinates!.Lat, one.Coordinates.Lng, other.Coordinates!.Lat, other.Coordinates.Lng);
}
