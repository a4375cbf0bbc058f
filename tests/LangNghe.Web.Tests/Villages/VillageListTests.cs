using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Text;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using LangNghe.Web.Texts;
using Xunit;

namespace LangNghe.Web.Tests.Villages;

public class VillageListTests(PortalFactory portal)
{
    private static readonly DateOnly Today = new(2026, 12, 10);
    private static readonly Words T = new(Language.Vi);

    private IReadOnlyList<CraftVillage> All => portal.Published.All<CraftVillage>();

    [Fact]
    public async Task The_first_page_shows_24_villages_in_the_Vietnamese_alphabet()
    {
        var page = await portal.PageAsync("/lang-nghe");

        Assert.Equal("40 kết quả, trang 1/2", page.QuerySelector("[role=status]")!.Words());
        Assert.Equal(All.Take(24).Select(v => v.Name.Vi), page.Words(".card h2"));
        Assert.Equal("Làng nghề và nghề thủ công", page.QuerySelector("h1")!.Words());
    }

    [Fact]
    public async Task The_second_page_shows_the_rest_in_English_by_their_English_names()
    {
        var page = await portal.PageAsync("/en/craft-villages?trang=2");

        Assert.Equal("40 results, page 2 of 2", page.QuerySelector("[role=status]")!.Words());
        Assert.Equal(portal.Published.All<CraftVillage>(Language.En).Skip(24).Select(v => v.Name.En), page.Words(".card h2"));
    }

    [Theory]
    [InlineData("nghe")]
    [InlineData("thang")]
    [InlineData("danh-hieu")]
    [InlineData("cong-dong")]
    [InlineData("noi")]
    public async Task The_counts_of_a_facet_equal_those_counted_one_by_one(string facet)
    {
        var page = await portal.PageAsync("/lang-nghe");

        var shown = page.QuerySelectorAll($"section:has(#loc-{facet}) .values a").Select(a => (a.GetAttribute("href")!.Split('=')[1], a.QuerySelector(".n")!.Words()));
        var counted = All.SelectMany(v => Values(v, facet).Distinct()).CountBy(k => k).Select(c => (c.Key, c.Value.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(counted.Order(), shown.Order());
    }

    [Fact]
    public async Task Two_chosen_facets_show_the_villages_that_have_both()
    {
        var page = await portal.PageAsync("/lang-nghe?nghe=det-to-lua&cong-dong=khmer");

        Assert.Equal(["Làng nghề dệt thổ cẩm Khmer Văn Giáo"], page.Words(".card h2"));
        Assert.Equal(["Bỏ lọc Nghề: Dệt, tơ lụa", "Bỏ lọc Cộng đồng: Khmer"], page.Words(".chips a"));
        Assert.Equal(["/lang-nghe?cong-dong=khmer", "/lang-nghe?nghe=det-to-lua"], page.QuerySelectorAll(".chips a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_card_tells_place_title_and_months()
    {
        var page = await portal.PageAsync("/lang-nghe?nghe=det-to-lua");

        Assert.Equal(
            "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A) Phường Long Phú Theo nguồn tin: làng nghề truyền thống Nên tới: tháng 11 – tháng 4, đúng tháng này",
            page.Words(".card .txt")[^1]);
    }

    private static IEnumerable<string> Values(CraftVillage village, string facet) => facet switch
    {
        "nghe" => [Slug.From(T.Of(village.Craft!.Value))],
        "thang" => village.Season is { Calendar: MonthCalendar.Solar } season ? season.Months.Select(m => m.ToString(CultureInfo.InvariantCulture)) : [],
        "danh-hieu" => [Slug.From(T.Of(village.RecognitionOn(Today).State))],
        "cong-dong" => village.Communities.Select(c => Slug.From(T.Of(c))),
        _ => [Gazetteer.Current.FindCommune(village.Place!.Value)!.Slug],
    };
}
