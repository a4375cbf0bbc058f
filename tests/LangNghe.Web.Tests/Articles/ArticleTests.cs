using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Articles;

public class ArticleTests
{
    private static Article Written(string name, DateOnly date) => new()
    {
        Name = new LocalizedText(name),
        Summary = new LocalizedText("Một câu."),
        Body = new LocalizedText("<h2>Đầu</h2><p>Xem <a href=\"/huong-dan\">hướng dẫn</a>.</p>"),
        Date = date,
        EditorNotes = new LocalizedText("CHI-BIEN-TAP"),
    };

    [Fact]
    public async Task The_newest_comes_first_and_of_one_day_the_alphabet_decides()
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(Written("Đường thốt nốt", new(2026, 11, 1)));
        await portal.PublishAsync(Written("Dệt chiếu", new(2026, 11, 1)));
        await portal.PublishAsync(Written("Ấp mới", new(2026, 12, 1)));

        var page = await portal.PageAsync("/tin-tuc");

        Assert.Equal(["Ấp mới", "Dệt chiếu", "Đường thốt nốt"], page.Words(".lines h2"));
        Assert.Equal(["01/12/2026", "01/11/2026", "01/11/2026"], page.Words(".lines time"));
    }

    [Fact]
    public async Task Without_articles_the_list_says_so()
    {
        await using var portal = PortalFactory.Empty();

        Assert.Contains("Danh sách này chưa có mục nào.", (await portal.PageAsync("/tin-tuc")).Words("main p"));
    }

    [Fact]
    public async Task An_article_shows_its_text_as_written_and_what_it_is_about()
    {
        await using var portal = PortalFactory.Empty();
        var law = await portal.PublishAsync(new LegalDocument
        {
            Name = new LocalizedText("Nghị định thử", "A test decree"),
            Number = new LocalizedText("1/2020/NĐ-CP"),
            Kind = LegalKind.Decree,
            Issuer = new LocalizedText("Chính phủ", "Government"),
        });
        var draft = new LegalDocument { Key = Guid.NewGuid(), Name = new LocalizedText("Kế hoạch chưa đăng") };
        await portal.Get<ContentWorkflow>().SaveAsync(draft, new Actor("test"), cancellation: TestContext.Current.CancellationToken);
        var article = await portal.PublishAsync(Written("Bài thử", new(2026, 11, 1)) with { About = [law.Key, draft.Key] });

        var page = await portal.PageAsync("/tin-tuc/bai-thu");

        Assert.Equal("<h2>Đầu</h2><p>Xem <a href=\"/huong-dan\">hướng dẫn</a>.</p>", page.QuerySelector(".prose")!.InnerHtml);
        Assert.Equal(["Nghị định 1/2020/NĐ-CP", "Kế hoạch chưa đăng"], page.Words("aside li"));
        Assert.Equal([$"/van-ban/{law.UrlName.Vi}"], page.QuerySelectorAll("aside a").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("CHI-BIEN-TAP", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(["Bài thử"], (await portal.PageAsync($"/van-ban/{law.UrlName.Vi}")).Words("aside a[href^='/tin-tuc/']"));
        Assert.NotNull(article.UrlName.En);
    }

    [Fact]
    public async Task An_article_without_English_says_so_and_marks_its_Vietnamese()
    {
        await using var portal = PortalFactory.Empty();
        var article = await portal.PublishAsync(Written("Bài thử", new(2026, 11, 1)));

        var page = await portal.PageAsync($"/en/news/{article.UrlName.En}");

        Assert.Equal(["vi", "vi", "vi"], new[] { "h1 span", ".soft p", ".prose" }.Select(s => page.QuerySelector(s)!.GetAttribute("lang")));
        Assert.Single(page.QuerySelectorAll("main > .notice"));
    }

    [Fact]
    public async Task A_withdrawn_article_stays_with_reason_and_day_and_a_removed_one_is_gone()
    {
        await using var portal = PortalFactory.Empty();
        var token = TestContext.Current.CancellationToken;
        var (kept, gone) = (await portal.PublishAsync(Written("Còn giữ", new(2026, 11, 1))), await portal.PublishAsync(Written("Đã gỡ", new(2026, 11, 1))));
        await portal.Get<ContentWorkflow>().WithdrawAsync(kept.Key, new Actor("test"), "Số liệu đã cũ.", token);
        await portal.Get<ContentWorkflow>().RemoveAsync(gone.Key, new Actor("test"), "Đăng nhầm.", token);
        await portal.Get<PublishedContent>().RefreshAsync(token);

        var banner = (await portal.PageAsync("/tin-tuc/con-giu")).QuerySelector(".notice.bad")!.Words();
        Assert.Contains("10/12/2026", banner, StringComparison.Ordinal);
        Assert.Contains("Số liệu đã cũ.", banner, StringComparison.Ordinal);
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync("/tin-tuc/da-go", token);
        Assert.Equal(System.Net.HttpStatusCode.Gone, answer.StatusCode);
    }

    [Fact]
    public async Task A_renamed_article_is_found_at_its_old_address()
    {
        await using var portal = PortalFactory.Empty();
        var token = TestContext.Current.CancellationToken;
        var article = await portal.PublishAsync(Written("Bài thử", new(2026, 11, 1)));
        await portal.Get<ContentWorkflow>().RenameAsync(article.Key, new LocalizedText("bai-moi", "new-one"), new Actor("test"), cancellation: token);
        await portal.Get<PublishedContent>().RefreshAsync(token);

        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync("/tin-tuc/bai-thu", token);

        Assert.Equal(System.Net.HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/tin-tuc/bai-moi", answer.Headers.Location!.OriginalString);
    }
}
