using AngleSharp.Html.Dom;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Legal;

public class DetailTests(PortalFactory portal)
{
    private const string Decree52 = "/van-ban/52-2018-nd-cp";
    private const string Circular31 = "/van-ban/31-2016-tt-btnmt";

    [Fact]
    public async Task A_law_in_force_says_since_when_and_on_what_ground()
    {
        var page = await portal.PageAsync(Decree52);

        Assert.Equal("Nghị định về phát triển ngành nghề nông thôn", page.QuerySelector("h1")!.Words());
        Assert.Equal(
            "Còn hiệu lực Văn bản có hiệu lực từ ngày 01/06/2018. Theo các nguồn tổng hợp ngày 23/11/2026; từ đó tới nay chưa biết thay đổi nào. "
            + "Hãy đối chiếu bản chính thức trước khi dùng. Hỏi hiệu lực vào một ngày khác",
            page.QuerySelector("section.notice.ok")!.Words());
        Assert.Equal("Nghị định 52/2018/NĐ-CP: Nghị định về phát triển ngành nghề nông thôn – Làng nghề An Giang", page.Title);
    }

    [Fact]
    public async Task An_ended_law_leads_to_what_came_after_it()
    {
        var page = await portal.PageAsync(Circular31);

        var banner = page.QuerySelector("section.notice.off")!;
        Assert.StartsWith(
            "Hết hiệu lực Hết hiệu lực từ ngày 10/01/2022, ngày văn bản thay thế có hiệu lực. Được thay thế bởi Đang kiểm tra Thông tư 02/2022/TT-BTNMT ",
            banner.Words(), StringComparison.Ordinal);
        Assert.Contains("Đừng dùng văn bản này cho việc mới.", banner.Words(), StringComparison.Ordinal);
        Assert.Equal("/van-ban/02-2022-tt-btnmt", banner.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Khi còn hiệu lực, văn bản quy định", page.Words("article > h2"));
    }

    [Theory]
    [InlineData(Circular31, "2016-11-30", "Chưa có hiệu lực", "Văn bản chỉ có hiệu lực từ ngày 01/12/2016.")]
    [InlineData(Circular31, "2020-01-01", "Còn hiệu lực", "Văn bản có hiệu lực từ ngày 01/12/2016. Hết hiệu lực từ ngày 10/01/2022, ngày văn bản thay thế có hiệu lực.")]
    [InlineData(Circular31, "2022-01-10", "Hết hiệu lực", "Hết hiệu lực từ ngày 10/01/2022, ngày văn bản thay thế có hiệu lực.")]
    [InlineData(Decree52, "2010-01-01", "Chưa có hiệu lực", "Khi ấy văn bản chưa được ban hành; ngày ban hành: 12/04/2018.")]
    [InlineData("/van-ban/66-2006-nd-cp", "2006-07-06", "Chưa có hiệu lực", "Khi ấy văn bản chưa được ban hành; ngày ban hành: 07/07/2006.")]
    [InlineData("/van-ban/66-2006-nd-cp", "2010-01-01", "Chưa xác định được", "Chưa biết văn bản bắt đầu có hiệu lực từ ngày nào, nên chưa trả lời được cho ngày này.")]
    [InlineData("/van-ban/490-qd-ttg", "2020-01-01", "Chưa xác định được", "Văn bản đã hết hiệu lực, muộn nhất vào ngày 23/11/2026, nhưng chưa biết từ ngày nào.")]
    [InlineData("/van-ban/72-2020-qh14", "2023-01-01", "Đang kiểm tra", "Chưa xác minh được tình trạng hiệu lực từ nguồn công khai.")]
    public async Task A_day_asked_for_is_answered_with_its_reason(string address, string day, string label, string reason)
    {
        var page = await portal.PageAsync($"{address}?ngay={day}");

        var banner = page.QuerySelector("section.notice")!;
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", null).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([$"Vào ngày {date}:", label, reason], banner.Words("p").Take(3));
        Assert.Equal(("text", date), (((IHtmlInputElement)page.QuerySelector("#ngay")!).Type, page.QuerySelector("#ngay")!.GetAttribute("value")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal($"https://langnghe.test{address}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_day_that_is_none_comes_back_with_a_sentence_and_the_page_of_today()
    {
        var page = await portal.PageAsync($"{Decree52}?ngay=31/02/2020");

        Assert.Equal(
            "Trang này không đọc được ngày “31/02/2020”. Hãy ghi ngày/tháng/năm, ví dụ 01/06/2018, từ 01/01/1945 tới 31/12/2100. Dưới đây là hiệu lực hôm nay.",
            page.QuerySelector("[role=alert]")!.Words());
        Assert.Equal("31/02/2020", page.QuerySelector("#ngay")!.GetAttribute("value"));
        Assert.Equal("Còn hiệu lực", page.QuerySelector("section.notice .st")!.Words());
        Assert.NotNull(page.QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text_never_as_markup()
    {
        var page = await portal.PageAsync($"{Decree52}?ngay=%22%3E%3Cb%20id=x%3E");

        Assert.Null(page.QuerySelector("#x"));
        Assert.Equal("\"><b id=x>", page.QuerySelector("#ngay")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Without_a_question_the_page_may_be_found()
    {
        Assert.Null((await portal.PageAsync(Decree52)).QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task The_attributes_the_law_asks_for_are_all_there_and_what_is_unknown_says_so()
    {
        var page = await portal.PageAsync("/van-ban/66-2006-nd-cp");

        Assert.Equal(
            [
                "Hình thức", "Nghị định", "Số, ký hiệu", "66/2006/NĐ-CP", "Cơ quan ban hành", "Chính phủ", "Cấp ban hành", "Trung ương",
                "Ngày ban hành", "07/07/2006", "Ngày có hiệu lực", "Chưa biết ngày", "Ngày hết hiệu lực", "01/06/2018",
                "Trích yếu", "Nghị định về phát triển ngành nghề nông thôn", "Chủ đề", "Làng nghề",
            ],
            page.QuerySelector("dl.facts")!.Words("dt, dd"));
    }

    [Fact]
    public async Task Relations_stand_on_both_sides()
    {
        var page = await portal.PageAsync("/van-ban/66-2006-nd-cp");

        var relations = page.QuerySelectorAll("dl.facts")[1];
        Assert.Equal(["Thay thế", "Được thay thế bởi", "Được hướng dẫn bởi"], relations.Words("dt"));
        Assert.Equal(
            ["/van-ban/132-2000-qd-ttg", "/van-ban/52-2018-nd-cp", "/van-ban/116-2006-tt-bnn"],
            relations.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            [
                "Quyết định 132/2000/QĐ-TTg", "Hết hiệu lực", "Tới ngày tổng hợp (23/11/2026), văn bản đã hết hiệu lực hoặc hết giai đoạn; chưa biết từ ngày nào.",
                "Nghị định 66/2006/NĐ-CP", "Hết hiệu lực", "Hết hiệu lực từ ngày 01/06/2018, ngày văn bản thay thế có hiệu lực.",
                "Nghị định 52/2018/NĐ-CP", "Còn hiệu lực",
                "Văn bản có hiệu lực từ ngày 01/06/2018. Theo các nguồn tổng hợp ngày 23/11/2026; từ đó tới nay chưa biết thay đổi nào.",
            ],
            page.Words("ol.chain li > :not(br)"));
    }

    [Fact]
    public async Task A_document_outside_the_library_is_named_without_a_link()
    {
        var page = await portal.PageAsync("/van-ban/148-2025-qh15");

        var relations = page.QuerySelectorAll("dl.facts")[1];
        Assert.Equal(["Thay thế", "67/2006/QH11 (chưa có trong thư viện này)"], relations.Words("dt, dd"));
        Assert.Empty(relations.QuerySelectorAll("a"));
    }

    [Fact]
    public async Task Key_points_in_doubt_say_why()
    {
        var page = await portal.PageAsync(Decree52);

        Assert.Contains(
            "Cần đối chiếu Mức 50 triệu đồng: chưa rõ tính cho mỗi cơ sở hay mỗi cơ sở mỗi năm; các tài liệu ghi khác nhau.",
            page.Words("article > p"));
    }

    [Fact]
    public async Task It_is_said_that_the_page_is_not_the_official_text_and_where_nothing_stands_behind_it()
    {
        var page = await portal.PageAsync("/van-ban/66-2006-nd-cp");

        Assert.Contains("Đây là lời giải thích, không phải văn bản chính thức. Khi áp dụng, hãy đọc bản chính thức.", page.Words("article > p"));
        Assert.Contains("Chưa có nguồn công khai.", page.Words("article > p"));
        Assert.Contains("Tra số 66/2006/NĐ-CP trên Cơ sở dữ liệu quốc gia về văn bản pháp luật (vbpl.vn).", page.Words("aside p"));
        Assert.Contains("Tổng hợp ngày 23/11/2026. Độ tin cậy: cao.", page.Words("article > p"));
    }

    [Fact]
    public async Task Guides_that_cite_a_law_are_named_with_it()
    {
        var page = await portal.PageAsync("/van-ban/116-2006-tt-bnn");

        Assert.Equal(
            ["Làng nghề không còn phù hợp thì được rà soát thế nào?", "Thế nào là làng nghề được công nhận, và ai quyết định?"],
            page.Words("aside a[href^='/huong-dan/']"));
    }

    [Fact]
    public async Task English_readers_get_the_same_in_English()
    {
        var page = await portal.PageAsync("/en/laws/decree-on-the-development-of-rural-trades-52-2018-nd-cp?ngay=2018-05-31");

        Assert.Equal("Decree on the development of rural trades", page.QuerySelector("h1")!.Words());
        Assert.Equal(["On 31 May 2018:", "Not yet in force", "It took effect only on 1 June 2018."], page.QuerySelector("section.notice")!.Words("p").Take(3));
        Assert.All(page.QuerySelectorAll("main a[href^='/']"), a => Assert.StartsWith("/en/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("main .notice:not(section)"));
    }

    [Theory]
    [InlineData("/van-ban/448-kh-ubnd")]
    [InlineData("/van-ban/khong-co")]
    [InlineData("/en/laws/52-2018-nd-cp")]
    public async Task Drafts_and_unknown_addresses_are_not_found(string address)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }
}
