using System.Net;
using LangNghe.Core.Content;
using LangNghe.Core.Visits;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Visits;

public class PointPageTests(PortalFactory portal)
{
    [Fact]
    public async Task A_point_says_where_how_long_and_when_and_what_of_it_is_a_suggestion()
    {
        var page = await portal.PageAsync("/diem-tham-quan/diem-lua-tan-chau");

        Assert.Equal("Xưởng lụa và sân nhuộm mặc nưa Tân Châu", page.QuerySelector("h1")!.Words());
        Assert.Equal(
            ["Nơi Phường Long Phú Không phải phường Tân Châu ngày nay.", "Nên dành khoảng 60 phút", "Nên tới tháng 11 – tháng 4, đúng tháng này"],
            page.Words(".title dl > div"));
        Assert.Equal("Thời lượng và tháng nên tới là gợi ý.", page.QuerySelector(".title dl + .meta")!.Words());
        Assert.Equal("/noi/long-phu", page.QuerySelector(".title dd a")!.GetAttribute("href"));
        Assert.Equal("Bạn có thể làm gì ở đây gợi ý", page.QuerySelector("h2:has(.goi)")!.Words());
    }

    [Fact]
    public async Task It_says_what_is_known_and_what_is_not()
    {
        var page = await portal.PageAsync("/diem-tham-quan/diem-lua-tan-chau");

        Assert.Equal(
            [
                "Giờ mở cửa, giá, điện thoại Chưa có thông tin được xác nhận",
                "Mùa Cần nắng: tới buổi sáng mùa khô.",
                "Phép lịch sự Chưa có thông tin",
                "Lối đi, tiếp cận Nền đất, sân phơi; hỏi trước nếu đi xe lăn.",
                "Vì sao có trên trang này Có nguồn kể chuyện khách tới thăm.",
                "Phục hồi theo Kế hoạch 838 Chưa rõ Kế hoạch 838/KH-UBND",
            ],
            page.Words(".facts > div").Where(fact => !fact.StartsWith("Đường tới", StringComparison.Ordinal)));
        Assert.Equal("theo trang làng nghề Tơ lụa Tân Châu", page.QuerySelector(".facts .src a[href='/lang-nghe/lua-tan-chau']")!.Words());
    }

    [Fact]
    public async Task Whom_to_ask_first_is_named_without_an_invented_telephone()
    {
        var page = await portal.PageAsync("/en/places-to-visit/binh-duc-incense-yard");

        Assert.Equal(
            "We have no number for you to call yet. Ask at the People’s Committee of Bình Đức ward, or let your hotel ask for you.",
            page.Words("#hoi-truoc p")[^1]);
        Assert.Equal(["See the map", "Ask before you go"], page.Words(".title .acts a"));
        Assert.Equal(
            "suggestion “No need to book” is the compilers’ suggestion; the establishment has not confirmed it.",
            page.QuerySelector("#hoi-truoc .meta")!.Words());
    }

    [Fact]
    public async Task Points_and_villages_near_it_stand_with_their_distance()
    {
        var page = await portal.PageAsync("/diem-tham-quan/diem-det-cham-chau-phong");

        Assert.Equal("Chợ mắm Châu Đốc, khoảng 5 km theo đường chim bay", page.QuerySelector(".twin li")!.Words());
        Assert.Equal("Mở trên bản đồ OpenStreetMap (vị trí gần đúng; trang ngoài)", page.QuerySelector(".map + p")!.Words());
        Assert.DoesNotContain("Làng nghề dệt thổ cẩm Chăm Châu Phong (Châu Giang)", page.Words(".twin a"));
    }

    [Fact]
    public async Task One_no_longer_in_operation_keeps_its_page_with_reason_and_day()
    {
        using var own = PortalFactory.Empty();
        var point = await own.PublishAsync(Point("Lò cũ"));
        await own.Get<ContentWorkflow>().WithdrawAsync(point.Key, new Actor("test"), "Chủ lò nghỉ.", TestContext.Current.CancellationToken);
        await own.Get<PublishedContent>().RefreshAsync(TestContext.Current.CancellationToken);

        var page = await own.PageAsync("/diem-tham-quan/lo-cu");

        Assert.Equal("Không còn hoạt động từ 10/12/2026 Chủ lò nghỉ. Trang được giữ lại để tra cứu.", page.QuerySelector(".notice.bad")!.Words());
    }

    [Fact]
    public async Task What_nobody_knows_is_said_in_words_and_editors_notes_never()
    {
        using var own = PortalFactory.Empty();
        await own.PublishAsync(Point("Lò mới") with { EditorNotes = new LocalizedText("MARKER", "MARKER") });

        var page = await own.PageAsync("/diem-tham-quan/lo-moi");

        Assert.Equal(["Nơi Phường Long Phú", "Nên dành Chưa có thông tin", "Nên tới Chưa có thông tin"], page.Words(".title dl > div"));
        Assert.Equal("Chưa gắn với làng nghề nào trên trang này", page.QuerySelector("aside .chua")!.Words());
        Assert.Equal("Vì sao có trên trang này Chưa rõ nơi này có đón khách hay không.", page.Words(".facts > div")[^2]);
        Assert.DoesNotContain("MARKER", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        using var visitor = portal.Visitor();

        using var answer = await visitor.GetAsync("/diem-tham-quan/khong-co", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static ProductionPoint Point(string name) =>
        new() { Name = new LocalizedText(name, $"{name} (en)"), Place = Core.Places.CommuneCode.Parse("30377") };
}
