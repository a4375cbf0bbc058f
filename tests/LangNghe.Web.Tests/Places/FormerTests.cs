using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Places;

/// <summary>PLC-1 to PLC-3: what an old name may mean, and what became of it.</summary>
public class FormerTests(PortalFactory portal)
{
    [Theory]
    [InlineData("an-phu", "An Phú nào?", "An Phú từng là tên của 3 nơi ở An Giang và Kiên Giang cũ. Bạn tìm nơi nào?", "Thị trấn An Phú, huyện An Phú|Phường An Phú, thị xã Tịnh Biên|Huyện An Phú, tỉnh An Giang")]
    [InlineData("my-duc", "Mỹ Đức nào?", "Mỹ Đức từng là tên của 2 nơi ở An Giang và Kiên Giang cũ. Bạn tìm nơi nào?", "Xã Mỹ Đức, huyện Châu Phú|Phường Mỹ Đức, thành phố Hà Tiên")]
    [InlineData("phu-my", "Phú Mỹ nào?", "Phú Mỹ từng là tên của 2 nơi ở An Giang và Kiên Giang cũ. Bạn tìm nơi nào?", "Xã Phú Mỹ, huyện Giang Thành|Thị trấn Phú Mỹ, huyện Phú Tân")]
    [InlineData("binh-an", "Bình An nào?", "Bình An từng là tên của 2 nơi ở An Giang và Kiên Giang cũ. Bạn tìm nơi nào?", "Xã Bình An, huyện Châu Thành|Xã Bình An, huyện Kiên Lương")]
    [InlineData("chau-thanh", "Châu Thành nào?", "Châu Thành từng là tên của 2 nơi ở An Giang và Kiên Giang cũ. Bạn tìm nơi nào?", "Huyện Châu Thành, tỉnh An Giang|Huyện Châu Thành, tỉnh Kiên Giang")]
    public async Task A_name_of_several_asks_which_one(string slug, string title, string sentence, string candidates)
    {
        var page = await portal.PageAsync($"/noi/ten-cu/{slug}");

        Assert.Equal([title], page.Words("h1"));
        Assert.Equal([sentence], page.Words(".lede p"));
        Assert.Equal(candidates.Split('|'), page.Words(".lines h2"));
    }

    [Fact]
    public async Task The_question_is_asked_in_English_too_with_the_unit_of_today()
    {
        var page = await portal.PageAsync("/en/places/former/an-phu");

        Assert.Equal(["Which An Phú?"], page.Words("h1"));
        Assert.Equal(["An Phú was the name of 3 places in the former provinces of An Giang and Kiên Giang. Which one do you mean?"], page.Words(".lede p"));
        Assert.Equal(["An Phú township, An Phú district", "An Phú ward, Tịnh Biên town", "An Phú district, An Giang province"], page.Words(".lines h2"));
        Assert.Contains("Or the unit of that name today? An Phú commune", page.Words("main p"));
    }

    [Theory]
    [InlineData("/noi/ten-cu/hoi-an", "Thị trấn Hội An, huyện Chợ Mới (tên cũ)", "Nay nằm trọn trong xã Hội An.")]
    [InlineData("/en/places/former/hoi-an", "Hội An township, Chợ Mới district (former name)", "Now lies wholly in Hội An commune.")]
    [InlineData("/noi/ten-cu/an-phu-tinh-bien", "Phường An Phú, thị xã Tịnh Biên (tên cũ)", "Nay nằm trọn trong phường Tịnh Biên.")]
    [InlineData("/noi/ten-cu/vinh-chau", "Xã Vĩnh Châu, thành phố Châu Đốc (tên cũ)", "Đã được chia: một phần nay thuộc phường Châu Đốc và phần còn lại nay thuộc phường Vĩnh Tế.")]
    [InlineData("/en/places/former/vinh-chau", "Vĩnh Châu commune, Châu Đốc city (former name)", "Was divided: a part now lies in Châu Đốc ward and the rest now lies in Vĩnh Tế ward.")]
    [InlineData("/noi/ten-cu/an-phu-an-giang", "Huyện An Phú, tỉnh An Giang (tên cũ)", "Không còn từ ngày 01/07/2025, khi cấp huyện kết thúc; địa bàn nay thuộc 5 đơn vị.")]
    public async Task A_former_unit_says_what_became_of_it(string address, string title, string sentence)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal([title], page.Words("h1"));
        Assert.Equal([sentence], page.Words(".lede p"));
    }

    [Theory]
    [InlineData("/noi/ten-cu/phu-hoi", "Xã Phú Hội cũ đã được chia cho xã An Phú và xã Nhơn Hội. Từ tên ấy không suy ra được một ấp hay một làng nghề ở đó nay thuộc nơi nào: hãy hỏi thêm tên ấp, hoặc hỏi Ủy ban nhân dân xã.")]
    [InlineData("/en/places/former/phuoc-hung", "The former Phước Hưng commune was divided between An Phú commune, Nhơn Hội commune and Phú Hữu commune. Its name does not tell in which of them a hamlet or a craft village there lies today: ask for the hamlet, or ask the commune’s office.")]
    public async Task A_divided_unit_says_that_its_name_is_not_enough(string address, string sentence)
    {
        Assert.Equal([sentence], (await portal.PageAsync(address)).Words(".notice p"));
    }

    [Theory]
    [InlineData("/noi/ten-cu/hoi-an")]
    [InlineData("/noi/ten-cu/an-phu-an-giang")]
    public async Task No_other_has_that_notice(string address)
    {
        Assert.Empty((await portal.PageAsync(address)).QuerySelectorAll(".notice"));
    }

    [Fact]
    public async Task Its_states_are_told_with_their_resolutions()
    {
        var page = await portal.PageAsync("/noi/ten-cu/an-phu-tinh-bien");

        Assert.Equal(
            [
                "01/01/2019 hoặc trước đó – 09/04/2023 Xã An Phú, huyện Tịnh Biên (mã 30514)",
                "10/04/2023 – 30/06/2025 Phường An Phú, thị xã Tịnh Biên (mã 30514) Theo Nghị quyết 721/NQ-UBTVQH15.",
                "Từ 01/07/2025 Phường Tịnh Biên Theo Nghị quyết 202/2025/QH15 và Nghị quyết 1654/NQ-UBTVQH15.",
            ],
            Periods(page));
    }

    [Fact]
    public async Task A_unit_merged_before_2025_says_into_which()
    {
        var page = await portal.PageAsync("/en/places/former/dong-xuyen");

        Assert.Equal(
            [
                "1 January 2019 or earlier – 31 December 2024 Đông Xuyên ward, Long Xuyên city (code 30285)",
                "Since 1 January 2025 Merged into Mỹ Xuyên ward By Resolution 1285/NQ-UBTVQH15.",
                "Since 1 July 2025 Long Xuyên ward By Resolution 202/2025/QH15 and Resolution 1654/NQ-UBTVQH15.",
            ],
            Periods(page));
    }

    [Fact]
    public async Task A_day_that_sources_differ_about_says_so()
    {
        var page = await portal.PageAsync("/noi/ten-cu/phu-quoc");

        Assert.Contains("01/01/2021 – 30/06/2025 Thành phố Phú Quốc (mã 911) Theo Nghị quyết 1109/NQ-UBTVQH14; các nguồn ghi ngày khác nhau.", Periods(page));
    }

    [Theory]
    [InlineData("/noi/ten-cu/an-phu-tinh-bien", "Tên này nay là tên của xã An Phú, một nơi khác.")]
    [InlineData("/noi/ten-cu/an-phu-an-phu", "Tên này nay là tên của xã An Phú, ở ngay địa bàn cũ.")]
    [InlineData("/en/places/former/my-duc-ha-tien", "The name now belongs to Mỹ Đức commune, a different place.")]
    [InlineData("/noi/ten-cu/hoi-an", "Tên này nay là tên của xã Hội An, ở ngay địa bàn cũ.")]
    [InlineData("/noi/ten-cu/tan-thanh-tan-hiep", "Viết không dấu thì giống xã Tân Thạnh, một nơi khác.")]
    public async Task A_name_that_is_also_one_of_today_says_so(string address, string sentence)
    {
        Assert.Contains(sentence, (await portal.PageAsync(address)).Words("aside p"));
    }

    [Theory]
    [InlineData("/noi/ten-cu/o-long-vy", "/noi/ten-cu/o-long-vi")]
    [InlineData("/en/places/former/vinh-nguon-1", null)]
    public async Task Another_spelling_leads_to_the_page_and_nonsense_nowhere(string address, string? to)
    {
        using var answer = await portal.Visitor().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((to is null ? 404 : 301, to), ((int)answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_district_lists_its_communes_and_a_commune_its_way_up()
    {
        var district = await portal.PageAsync("/noi/ten-cu/an-phu-an-giang");
        var commune = await portal.PageAsync("/noi/ten-cu/phuoc-hung");

        Assert.Contains("Xã Phước Hưng", district.Words("main .twin li"));
        Assert.Equal(["Trang chủ", "Xã, phường, đặc khu", "Huyện An Phú", "Xã Phước Hưng"], commune.Words(".crumbs li"));
    }

    private static IReadOnlyList<string> Periods(AngleSharp.Html.Dom.IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".facts > div").Select(period => string.Join(' ', period.Words("dt, dd")))];
}
