using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using LangNghe.Web.Look;
using Xunit;

namespace LangNghe.Web.Tests;

public class HomeTests(PortalFactory portal)
{
    private static readonly DateOnly Today = new(2026, 12, 10);

    private IReadOnlyList<CraftVillage> All => portal.Published.All<CraftVillage>();

    [Fact]
    public async Task The_season_cloth_counts_the_places_of_this_month()
    {
        var page = await portal.PageAsync("/");
        var now = All.Count(v => v.Season?.HasSolar(12) == true);

        Assert.Equal("Tháng 12 nên ghé đâu?", page.QuerySelector(".lanh.sec h2")!.Words());
        Assert.Equal(
            $"Mỗi dải là một nghề, mỗi cột là một tháng nên tới. Tháng này có {now} trong {All.Count} nơi.",
            page.QuerySelector(".lanh.sec .head p")!.Words());
        var link = page.QuerySelector(".lanh.sec .head a")!;
        Assert.Equal(($"Xem cả {now} nơi", "/lang-nghe?thang=12"), (link.Words(), link.GetAttribute("href")));
        Assert.Equal("12", page.QuerySelector(".months b")!.Words());
    }

    [Fact]
    public async Task The_first_eight_rows_are_of_this_month_and_of_eight_families()
    {
        var page = await portal.PageAsync("/");

        var rows = page.QuerySelectorAll(".season > .cloth > li");
        var villages = rows.Select(r => portal.Published.At<CraftVillage>(Language.Vi, r.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1]).Item!).ToList();
        Assert.Equal(8, villages.Count);
        Assert.All(villages, v => Assert.True(v.Season!.HasSolar(12)));
        Assert.Equal(8, villages.Select(Motif.Of).Distinct().Count());
        Assert.Equal(All.Count(v => v.Season is { Calendar: MonthCalendar.Solar }), page.QuerySelectorAll(".cloth > li").Length);
    }

    [Fact]
    public async Task A_row_names_the_craft_and_never_a_title()
    {
        var page = await portal.PageAsync("/");

        Assert.DoesNotContain(page.Words(".cloth a"), name => name.StartsWith("Làng nghề", StringComparison.Ordinal));
        Assert.Contains("Tơ lụa Tân Châu", page.Words(".cloth a"));
    }

    [Fact]
    public async Task What_is_not_known_is_counted_from_the_catalogue()
    {
        var page = await portal.PageAsync("/en");
        int Count(RecognitionState state) => All.Count(v => v.RecognitionOn(Today).State == state);

        Assert.Equal(
            $"{Count(RecognitionState.Reported)} places are called craft villages or traditional trades by newspapers and books, yet we have seen no decision; "
            + $"we have seen one for {Count(RecognitionState.Decided)}. Does your family or hamlet still have the document? Please tell us.",
            page.Words(".box p")[0]);
        var list = await portal.PageAsync(page.QuerySelector(".box a")!.GetAttribute("href")!);
        Assert.Equal($"{Count(RecognitionState.Reported)} results", list.QuerySelector("[role=status] b")!.Words());
    }

    [Fact]
    public async Task Posters_show_five_families()
    {
        var page = await portal.PageAsync("/");

        Assert.Equal(5, page.QuerySelectorAll(".posters .cover").Select(c => c.ClassName).Distinct().Count());
        Assert.Single(page.QuerySelectorAll(".posters .big"));
    }

    [Fact]
    public async Task The_newest_pieces_of_news_are_teased()
    {
        var page = await portal.PageAsync("/");

        Assert.Equal(["Xem tận mắt", "Chính sách, nói dễ hiểu", "Tin tức"], page.Words("main .head h2").Skip(2));
    }

    [Fact]
    public async Task An_empty_portal_opens_its_door_too()
    {
        using var empty = PortalFactory.Empty();

        var page = await empty.PageAsync("/");

        Assert.Equal(["Nghề của nắng và nước"], page.Words("h1, main h2"));
    }
}
