using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Guides;

public class DetailTests(PortalFactory portal)
{
    private const string Recognition = "/huong-dan/the-nao-la-lang-nghe-duoc-cong-nhan";

    [Fact]
    public async Task A_section_ends_with_the_articles_it_stands_on()
    {
        var page = await portal.PageAsync(Recognition);

        Assert.Equal("Thế nào là làng nghề được công nhận, và ai quyết định?", page.QuerySelector("h1")!.Words());
        var first = page.QuerySelector(".cite")!;
        Assert.Equal(["Căn cứ của phần này:", "Điều 5 khoản 3 Nghị định 52/2018/NĐ-CP Còn hiệu lực", "Điều 56 khoản 1 Luật 72/2020/QH14 Đang kiểm tra"], first.Words("p, li"));
        Assert.Equal(["/van-ban/52-2018-nd-cp", "/van-ban/72-2020-qh14"], first.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Laws_not_in_force_and_laws_being_checked_are_told_apart_on_top()
    {
        var page = await portal.PageAsync(Recognition);

        Assert.Equal(
            [
                "Bài này có dẫn văn bản đã hết hiệu lực. Điều nói theo các văn bản ấy là chuyện trước đây; đừng dùng cho việc mới. "
                + "Thông tư 116/2006/TT-BNN – Tới ngày tổng hợp (23/11/2026), văn bản đã hết hiệu lực hoặc hết giai đoạn; chưa biết từ ngày nào.",
                "Hiệu lực của một số văn bản đang được kiểm tra. Hãy đối chiếu bản chính thức trước khi làm theo. "
                + "Luật 72/2020/QH14 Nghị định 131/2025/NĐ-CP Quyết định 2191/QĐ-UBND",
            ],
            page.Words("details .notice"));
        Assert.Equal("Trong các văn bản bài này dẫn: 1 hết hiệu lực, 3 đang kiểm tra.", page.QuerySelector("details:has(.notice) > summary")!.Words());
    }

    [Fact]
    public async Task Numbered_statements_are_one_list_that_counts_itself()
    {
        var page = await portal.PageAsync(Recognition);

        Assert.Equal(
            [
                "Chế biến, bảo quản nông sản, lâm sản, thủy sản.", "Hàng thủ công mỹ nghệ.", "Xử lý, chế biến nguyên liệu cho ngành nghề nông thôn.",
                "Đồ gỗ, mây tre đan, gốm sứ, thủy tinh, dệt may, sợi, thêu, đan lát, cơ khí nhỏ.", "Sinh vật cảnh.", "Muối.",
                "Dịch vụ phục vụ sản xuất và đời sống nông thôn.",
            ],
            page.Words("article ol > li"));
    }

    [Fact]
    public async Task A_doubt_stands_in_the_item_of_the_list_it_belongs_to()
    {
        var page = await portal.PageAsync("/huong-dan/trach-nhiem-moi-truong-cua-lang-nghe");

        var items = page.QuerySelectorAll("article ol > li");
        Assert.Equal(5, items.Length);
        Assert.Equal("Cần đối chiếu", items[4].QuerySelector(".st.half")?.Words());
    }

    [Fact]
    public async Task A_law_that_was_replaced_leads_to_what_came_after_it()
    {
        var page = await portal.PageAsync("/huong-dan/trach-nhiem-moi-truong-cua-lang-nghe");

        var ended = page.QuerySelectorAll(".notice.off li").Single(li => li.QuerySelector("a")!.Words() == "Thông tư 31/2016/TT-BTNMT");
        Assert.Equal(
            "Thông tư 31/2016/TT-BTNMT – Hết hiệu lực từ ngày 10/01/2022, ngày văn bản thay thế có hiệu lực. Được thay thế bởi Thông tư 02/2022/TT-BTNMT",
            ended.Words());
        Assert.Equal("/van-ban/02-2022-tt-btnmt", ended.QuerySelectorAll("a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_in_doubt_carries_its_note_and_no_source()
    {
        var page = await portal.PageAsync("/en/guides/what-support-money-is-there-for-craft-villages-and-facilities");

        Assert.Equal(
            [
                "To be checked Not clear whether 50 million VND is per facility or per facility and year.",
                "To be checked Not clear whether this is per facility or per facility and year.",
            ],
            page.QuerySelectorAll(".meta > .st.half").Select(s => s.ParentElement!.Words()));
    }

    [Fact]
    public async Task A_law_that_is_not_public_is_named_without_a_link()
    {
        var page = await portal.PageAsync("/huong-dan/tham-gia-hoi-cho");

        var names = page.QuerySelectorAll(".cite li").Where(li => li.QuerySelector("a") is null).Select(Reading.Words);
        Assert.Equal(["Nghị định quy định chi tiết thi hành một số điều của Luật An toàn thực phẩm"], names.Distinct());
    }

    [Fact]
    public async Task Confidence_and_readers_stand_in_words()
    {
        var page = await portal.PageAsync(Recognition);

        Assert.Contains(
            "Tổng hợp ngày 23/11/2026. Độ tin cậy cao: ý chính đã đọc trong nguồn; chỗ yếu hơn được ghi ngay trong câu.",
            page.Words("article > p"));
        Assert.Equal(
            ["Cơ sở, hộ làm nghề", "Hợp tác xã, tổ hợp tác", "Cán bộ xã, cán bộ sở", "Du khách, người mua"],
            page.QuerySelector("aside .box")!.Words("li"));
    }

    [Fact]
    public async Task Questions_for_editors_stay_with_the_editors()
    {
        var guides = portal.Published.All<LangNghe.Core.Guides.Guide>();
        Assert.Contains(guides, g => !g.EditorNotes.IsEmpty);

        foreach (var guide in guides.Where(g => !g.EditorNotes.IsEmpty))
        {
            var page = await portal.PageAsync($"/huong-dan/{guide.UrlName.Vi}");
            var note = guide.EditorNotes.Vi!.Split('\n')[0];
            Assert.DoesNotContain(note, page.Body!.TextContent, StringComparison.Ordinal);
        }
    }
}
