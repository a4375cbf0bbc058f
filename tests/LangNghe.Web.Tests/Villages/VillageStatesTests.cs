using System.Net;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Time;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Villages;

public class VillageStatesTests(EmptyPortal portal) : IClassFixture<EmptyPortal>
{
    private const string Marker = "chỉ dành cho biên tập";

    private static readonly Actor Editor = new("test");

    private static CraftVillage Village(string slug, PartialDate? withdrawn = null) => new()
    {
        Name = new("Làng nghề thử"),
        Summary = new("Một làng để thử."),
        UrlName = new(slug, $"{slug}-village"),
        Craft = Craft.Incense,
        Place = CommuneCode.Parse("30377"),
        EditorNotes = new(Marker, Marker),
        Decisions =
        [
            new() { Title = Title.CraftVillage, Number = "1/QĐ-UBND", Date = new PartialDate(2006, 12, 20) },
            new() { Act = RecognitionAct.Withdraws, Title = Title.CraftVillage, Number = "2/QĐ-UBND", Date = withdrawn ?? new PartialDate(2026, 12, 10) },
        ],
    };

    [Fact]
    public async Task The_title_is_that_of_today()
    {
        await portal.PublishAsync(Village("hom-nay"));
        await portal.PublishAsync(Village("tu-mai", withdrawn: new(2026, 12, 11)));

        Assert.Equal(
            ["Danh hiệu", "Danh hiệu đã bị thu hồi: làng nghề", "Quyết định thu hồi 2/QĐ-UBND ngày 10/12/2026"],
            (await portal.PageAsync("/lang-nghe/hom-nay")).QuerySelector(".facts > div")!.Words("dt, dd"));
        Assert.Equal(
            ["Danh hiệu", "Làng nghề", "Quyết định 1/QĐ-UBND ngày 20/12/2006"],
            (await portal.PageAsync("/lang-nghe/tu-mai")).QuerySelector(".facts > div")!.Words("dt, dd"));
    }

    [Fact]
    public async Task What_nobody_knows_is_said_in_words()
    {
        await portal.PublishAsync(Village("chua-biet"));

        var page = await portal.PageAsync("/lang-nghe/chua-biet");

        Assert.Equal(
            ["Chuyện nghề", "Cách làm", "Sản phẩm", "Nên tới lúc nào", "Xem được gì", "Đường tới", "Vị trí trên bản đồ", "Số hộ làm nghề"],
            page.Words(".facts dt").TakeLast(8));
        Assert.Equal(["Công nhận", "Nguồn"], page.Words(".jump a"));
        Assert.Equal("Chưa có nguồn công khai.", page.QuerySelector("#nguon + p")!.Words());
    }

    [Fact]
    public async Task Without_English_the_page_says_so_and_marks_the_Vietnamese()
    {
        await portal.PublishAsync(Village("khong-dich"));

        var page = await portal.PageAsync("/en/craft-villages/khong-dich-village");

        Assert.Equal("This content is not translated into English yet; it is shown in Vietnamese.", page.QuerySelector(".notice")!.Words());
        Assert.Equal("Làng nghề thử", page.QuerySelector("h1 [lang=vi]")!.Words());
    }

    [Fact]
    public async Task Editors_notes_reach_nobody()
    {
        await portal.PublishAsync(Village("ghi-chu"));

        foreach (var address in new[] { "/", "/lang-nghe", "/lang-nghe/ghi-chu", "/en", "/en/craft-villages", "/en/craft-villages/ghi-chu-village" })
        {
            Assert.DoesNotContain(Marker, (await portal.PageAsync(address)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_withdrawn_village_stays_with_banner_reason_and_day()
    {
        var village = await portal.PublishAsync(Village("ngung"));
        await ChangeAsync(w => w.WithdrawAsync(village.Key, Editor, "Không còn ai làm nghề."));

        var page = await portal.PageAsync("/lang-nghe/ngung");

        Assert.Equal("Không còn hoạt động từ 10/12/2026 Không còn ai làm nghề. Trang được giữ lại để tra cứu.", page.QuerySelector(".notice.bad")!.Words());
    }

    [Fact]
    public async Task A_removed_village_is_gone()
    {
        var village = await portal.PublishAsync(Village("go"));
        await ChangeAsync(w => w.RemoveAsync(village.Key, Editor, "Đăng nhầm."));

        Assert.Equal((HttpStatusCode.Gone, null), await AnswerAsync("/lang-nghe/go"));
    }

    [Fact]
    public async Task A_renamed_village_is_found_at_its_old_address()
    {
        var village = await portal.PublishAsync(Village("doi-ten"));
        await ChangeAsync(w => w.RenameAsync(village.Key, new("lang-moi", "new-village"), Editor));

        Assert.Equal((HttpStatusCode.MovedPermanently, "/lang-nghe/lang-moi?x=1"), await AnswerAsync("/lang-nghe/doi-ten?x=1"));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/craft-villages/new-village"), await AnswerAsync("/en/craft-villages/doi-ten-village"));
    }

    [Fact]
    public async Task An_address_nobody_has_is_not_found() =>
        Assert.Equal((HttpStatusCode.NotFound, null), await AnswerAsync("/lang-nghe/khong-co"));

    private async Task ChangeAsync(Func<ContentWorkflow, Task> change)
    {
        await change(portal.Get<ContentWorkflow>());
        await portal.Get<PublishedContent>().RefreshAsync();
    }

    private async Task<(HttpStatusCode, string?)> AnswerAsync(string address)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.ToString());
    }
}

/// <summary>One portal without content for all tests of a class; each brings a village of its own.</summary>
public sealed class EmptyPortal() : PortalFactory(empty: true);
