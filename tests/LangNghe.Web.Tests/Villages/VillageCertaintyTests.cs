using LangNghe.Core.Content;
using LangNghe.Core.Site;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using Xunit;

namespace LangNghe.Web.Tests.Villages;

/// <summary>How certain a fact is, stands in the content; the page says it wherever the fact stands.</summary>
public class VillageCertaintyTests
{
    [Theory]
    [InlineData("communities")]
    [InlineData("activity")]
    [InlineData("visitorsSee")]
    [InlineData("story")]
    [InlineData("howToGetThere")]
    public async Task What_is_only_reported_says_by_whom(string property)
    {
        await using var portal = PortalFactory.Empty();
        var village = await portal.PublishAsync(Some.Village(v => v with
        {
            Communities = [Community.Khmer],
            Activity = ActivityStatus.Active,
            VisitorsSee = new(["Xem dệt"], ["Watch weaving"]),
            Story = new("Chuyện nghề", "Story"),
            HowToGetThere = new("Đường tới", "The way"),
            CertaintyNotes = [new CertaintyNote { Property = property, Certainty = Certainty.Reported, Note = new("Theo lời một người đan.", "As a weaver tells it.") }],
        }));

        var page = await portal.PageAsync(PageAddresses.To(village, Language.En));

        Assert.Contains("As a weaver tells it.", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_without_English_is_marked_as_Vietnamese_in_the_footer_too()
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(new Page { Name = new("Giới thiệu"), Summary = new("Tóm tắt"), Body = new("<p>Nội dung</p>") });

        var page = await portal.PageAsync("/en/contact");

        Assert.Equal(["Giới thiệu"], page.Words("footer [lang=vi]"));
    }
}
