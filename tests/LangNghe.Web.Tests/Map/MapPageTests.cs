using AngleSharp.Dom;
using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using Xunit;
using Document = LangNghe.Core.Content.Document;

namespace LangNghe.Web.Tests.Map;

public class MapPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/ban-do", Language.Vi)]
    [InlineData("/en/map", Language.En)]
    public async Task Map_and_list_hold_every_village_and_point_once(string address, Language language)
    {
        var page = await portal.PageAsync(address);
        var all = portal.Published.All<CraftVillage>().Concat<Document>(portal.Published.All<ProductionPoint>())
            .Select(item => PageAddresses.To(item, language)).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(all, Addresses(page, "figure svg a"));
        Assert.Equal(all, Addresses(page, ".twin li a"));
    }

    [Theory]
    [InlineData("/ban-do", "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A) (dệt, tơ lụa), phường Long Phú")]
    [InlineData("/en/map", "Tân Châu silk village (lãnh Mỹ A black silk) (weaving, silk), Long Phú ward")]
    public async Task A_mark_says_what_it_is(string address, string said)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(said, page.Words("figure a title"));
    }

    [Theory]
    [InlineData("/ban-do", "Phường Long Phú", "Nghề dệt chiếu Uzu Tân Châu, dệt chiếu|Làng nghề tơ lụa Tân Châu (lãnh Mỹ A), dệt, tơ lụa|Cơ sở chiếu uzu Tân Châu, điểm tham quan|Xưởng lụa và sân nhuộm mặc nưa Tân Châu, điểm tham quan")]
    [InlineData("/en/map", "Long Phú ward", "Tân Châu uzu sedge mat weaving, mat weaving|Tân Châu silk village (lãnh Mỹ A black silk), weaving, silk|Tân Châu uzu sedge mat workshop, place to visit|Tân Châu silk workshop and mặc nưa dye yard, place to visit")]
    public async Task The_list_is_grouped_by_the_unit_of_today(string address, string place, string items)
    {
        var page = await portal.PageAsync(address);
        var group = page.QuerySelectorAll(".twin section").Single(section => section.QuerySelector("h3")!.Words() == place);

        Assert.Equal(items.Split('|').Order(StringComparer.Ordinal), group.Words("li").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/ban-do", "Bản đồ minh hoạ, không có giá trị pháp lý về địa giới.")]
    [InlineData("/en/map", "An illustration, not a legal record of boundaries.")]
    public async Task The_map_claims_no_boundary(string address, string sentence)
    {
        var page = await portal.PageAsync(address);

        Assert.EndsWith(sentence, page.QuerySelector("figcaption")!.Words(), StringComparison.Ordinal);
    }

    private static List<string> Addresses(IParentNode page, string links) =>
        [.. page.QuerySelectorAll(links).Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal)];
}
