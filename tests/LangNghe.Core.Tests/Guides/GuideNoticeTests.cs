using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using Xunit;
using static LangNghe.Core.Tests.Days;
using static LangNghe.Core.Tests.Legal.Laws;

namespace LangNghe.Core.Tests.Guides;

public class GuideNoticeTests
{
    private static readonly Guide Guide = Citing([Decision2191, Decree52, Decree66], [Decree52, Circular31]);

    [Fact]
    public void A_guide_names_each_law_it_cites_once()
    {
        Assert.Equal([Decision2191.Key, Decree52.Key, Decree66.Key, Circular31.Key], Guide.CitedLaws());
    }

    [Fact]
    public void A_law_not_in_force_puts_a_notice_on_the_guide_and_surely_dead_ones_come_first()
    {
        var notices = GuideNotice.Of(Guide, Library, Day("2026-11-25"));

        Assert.Equal(
            [(Decree66, LegalValidity.Ended, true), (Circular31, LegalValidity.Ended, true), (Decision2191, LegalValidity.BeingChecked, false)],
            notices.Select(n => (n.Law, n.State.Validity, n.IsNotInForce)));
    }

    [Fact]
    public void A_guide_whose_laws_are_in_force_needs_no_notice()
    {
        Assert.Empty(GuideNotice.Of(Citing([Decree52]), Library, Day("2026-11-25")));
        Assert.Single(GuideNotice.Of(Citing([Decree52]), Library, Day("2018-05-31")), n => n.IsNotInForce);
    }

    [Fact]
    public void A_citation_of_something_unpublished_tells_nothing()
    {
        Assert.Empty(GuideNotice.Of(Guide, new LegalLibrary([]), Day("2026-11-25")));
    }

    private static Guide Citing(params LegalDocument[][] sections) => new()
    {
        Sections = [.. sections.Select(laws => new GuideSection { Citations = [.. laws.Select(l => new LegalCitation { Law = l.Key }), new LegalCitation()] })],
    };
}
