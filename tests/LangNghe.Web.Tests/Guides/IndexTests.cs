using LangNghe.Core.Guides;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Guides;

public class IndexTests(PortalFactory portal)
{
    [Fact]
    public async Task All_guides_stand_in_the_alphabet_of_their_questions()
    {
        var page = await portal.PageAsync("/huong-dan");

        Assert.Equal(portal.Published.All<Guide>().Select(g => g.Name.Vi), page.Words(".lines h2"));
        Assert.Equal("11 kết quả", page.QuerySelector("[role=status]")!.Words());
    }

    [Fact]
    public async Task Guides_for_visitors_are_found_by_their_reader()
    {
        var page = await portal.PageAsync("/en/guides?cho-ai=du-khach-nguoi-mua");

        Assert.Equal(
            portal.Published.All<Guide>(Core.Content.Language.En).Where(g => g.ForWhom.Contains(Audience.Visitor)).Select(g => g.Name.En),
            page.Words(".lines h2"));
        Assert.All(page.Words(".lines li > .meta:last-child"), readers => Assert.Contains("isitors and buyers", readers, StringComparison.Ordinal));
    }
}
