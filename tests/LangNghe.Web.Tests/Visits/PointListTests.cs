using LangNghe.Core.Visits;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Visits;

public class PointListTests(PortalFactory portal)
{
    [Fact]
    public async Task A_line_says_what_to_do_where_how_long_and_whether_to_ask()
    {
        var page = await portal.PageAsync("/diem-tham-quan?noi=long-phu");

        Assert.Equal(
            [
                "Cơ sở chiếu uzu Tân Châu Xem làm nghề, mua tại chỗ Phường Long Phú khoảng 45 phút · tháng 11 – tháng 4, đúng tháng này Nên hỏi trước",
                "Xưởng lụa và sân nhuộm mặc nưa Tân Châu Xem làm nghề, mua tại chỗ Phường Long Phú khoảng 60 phút · tháng 11 – tháng 4, đúng tháng này Nên hỏi trước",
            ],
            page.Words(".lines > li"));
        Assert.Equal("Thời lượng, tháng nên tới và việc hỏi trước là gợi ý.", page.QuerySelector(".meta:has(+ .lines)")!.Words());
    }

    [Fact]
    public async Task Months_and_activities_narrow_the_list()
    {
        var page = await portal.PageAsync("/en/places-to-visit?lam-gi=nem-thu&thang=12");

        var expected = portal.Published.All<ProductionPoint>(Core.Content.Language.En)
            .Where(p => p.Experiences.Contains(Experience.Taste) && p.BestMonths?.HasSolar(12) == true)
            .Select(p => p.Name.En);
        Assert.Equal(expected, page.Words(".lines h2"));
    }

    [Fact]
    public async Task Every_value_of_every_facet_shows_as_many_as_it_says()
    {
        var page = await portal.PageAsync("/diem-tham-quan");

        foreach (var link in page.QuerySelectorAll(".values a"))
        {
            var narrowed = await portal.PageAsync(link.GetAttribute("href")!);
            Assert.Equal($"{link.QuerySelector(".n")!.Words()} kết quả", narrowed.QuerySelector("[role=status]")!.Words());
        }
    }
}
