using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using Xunit;
using static LangNghe.Core.Tests.Days;
using static LangNghe.Core.Tests.Legal.Laws;

namespace LangNghe.Core.Tests.Legal;

public class LegalStateTests
{
    [Theory]
    [InlineData("2018-04-11", LegalValidity.NotYet, LegalReason.NotIssuedYet, "2018-04-12")]
    [InlineData("2018-04-12", LegalValidity.NotYet, LegalReason.NotInEffectYet, "2018-06-01")]
    [InlineData("2018-05-31", LegalValidity.NotYet, LegalReason.NotInEffectYet, "2018-06-01")]
    [InlineData("2018-06-01", LegalValidity.InForce, LegalReason.InEffect, "2018-06-01")]
    [InlineData("2020-01-01", LegalValidity.InForce, LegalReason.InEffect, "2018-06-01")]
    [InlineData("2026-11-23", LegalValidity.InForce, LegalReason.InForceAsCompiled, "2026-11-23")]
    [InlineData("2027-01-01", LegalValidity.InForce, LegalReason.InForceAsCompiled, "2026-11-23")]
    public void A_document_in_force_when_compiled_is_so_from_its_first_day(string day, LegalValidity validity, LegalReason reason, string of)
    {
        Assert.Equal(new LegalState(validity, reason) { Day = Day(of) }, Library.StateOf(Decree52, Day(day)));
    }

    [Theory]
    [InlineData("2016-11-30", LegalValidity.NotYet, LegalReason.NotInEffectYet, "2016-12-01")]
    [InlineData("2016-12-01", LegalValidity.InForce, LegalReason.InEffect, "2016-12-01")]
    [InlineData("2022-01-09", LegalValidity.InForce, LegalReason.InEffect, "2016-12-01")]
    [InlineData("2022-01-10", LegalValidity.Ended, LegalReason.Replaced, "2022-01-10")]
    public void A_document_ends_on_the_day_its_replacement_takes_effect(string day, LegalValidity validity, LegalReason reason, string of)
    {
        var state = Library.StateOf(Circular31, Day(day));

        Assert.Equal((validity, reason, Day(of)), (state.Validity, state.Reason, state.Day));
        Assert.Equal(validity == LegalValidity.InForce ? Day("2022-01-10") : null, state.EndsOn);
        Assert.Same(Circular02, state.Replacement);
    }

    [Theory]
    [InlineData("2018-05-06", LegalValidity.NotYet, LegalReason.NotIssuedYet, "2018-05-07")]
    [InlineData("2018-05-07", LegalValidity.CannotBeKnown, LegalReason.EndNotKnown, "2026-11-23")]
    [InlineData("2026-11-22", LegalValidity.CannotBeKnown, LegalReason.EndNotKnown, "2026-11-23")]
    [InlineData("2026-11-23", LegalValidity.Ended, LegalReason.EndedAsCompiled, "2026-11-23")]
    public void A_document_called_ended_is_so_on_the_day_of_compilation_and_from_when_cannot_be_known(string day, LegalValidity validity, LegalReason reason, string of)
    {
        Assert.Equal(new LegalState(validity, reason) { Day = Day(of) }, Library.StateOf(Decision490, Day(day)));
    }

    [Theory]
    [InlineData("2006-07-06", LegalValidity.NotYet, LegalReason.NotIssuedYet)]
    [InlineData("2006-07-07", LegalValidity.CannotBeKnown, LegalReason.StartNotKnown)]
    [InlineData("2018-05-31", LegalValidity.CannotBeKnown, LegalReason.StartNotKnown)]
    [InlineData("2018-06-01", LegalValidity.Ended, LegalReason.Replaced)]
    public void Without_its_first_day_a_document_is_in_doubt_from_its_issue(string day, LegalValidity validity, LegalReason reason)
    {
        var state = Library.StateOf(Decree66, Day(day));

        Assert.Equal((validity, reason), (state.Validity, state.Reason));
    }

    [Theory]
    [InlineData("1999-01-01", LegalValidity.CannotBeKnown)]
    [InlineData("2026-11-22", LegalValidity.CannotBeKnown)]
    [InlineData("2026-11-23", LegalValidity.Ended)]
    public void Without_any_date_only_the_day_of_compilation_speaks(string day, LegalValidity validity)
    {
        Assert.Equal(validity, Library.StateOf(Plan838, Day(day)).Validity);
    }

    [Theory]
    [InlineData("2004-12-31", LegalValidity.NotYet, LegalReason.NotInEffectYet)]
    [InlineData("2005-01-01", LegalValidity.InForce, LegalReason.InEffect)]
    [InlineData("2006-07-06", LegalValidity.InForce, LegalReason.InEffect)]
    [InlineData("2006-07-07", LegalValidity.CannotBeKnown, LegalReason.ReplacementStartNotKnown)]
    [InlineData("2026-11-23", LegalValidity.Ended, LegalReason.EndedAsCompiled)]
    public void A_replacement_without_a_first_day_ends_nothing_before_it_was_issued(string day, LegalValidity validity, LegalReason reason)
    {
        var replaced = Law("1/2004/QĐ-TTg", "2004-12-01", "2005-01-01", LegalStatus.Replaced, (LegalRelationKind.ReplacedBy, "66/2006/NĐ-CP"));

        var state = new LegalLibrary([Decree66, replaced]).StateOf(replaced, Day(day));

        Assert.Equal((validity, reason), (state.Validity, state.Reason));
        Assert.Same(Decree66, state.Replacement);
    }

    [Theory]
    [InlineData("2026-11-23", LegalValidity.InForce)]
    [InlineData("2026-11-24", LegalValidity.CannotBeKnown)]
    public void A_document_in_force_when_compiled_may_since_have_been_replaced_by_one_already_issued(string day, LegalValidity validity)
    {
        var old = Law("1/2010/QĐ-TTg", "2010-01-01", "2010-01-01", LegalStatus.InForce);
        var next = Law("2/2026/QĐ-TTg", "2026-10-01", null, null, (LegalRelationKind.Replaces, "1/2010/QĐ-TTg"));

        Assert.Equal(validity, new LegalLibrary([old, next]).StateOf(old, Day(day)).Validity);
    }

    [Fact]
    public void A_replacement_outside_the_library_leaves_the_status_as_compiled()
    {
        var state = new LegalLibrary([Decree66]).StateOf(Decree66, Compiled);

        Assert.Equal(new LegalState(LegalValidity.Ended, LegalReason.EndedAsCompiled) { Day = Compiled }, state);
    }

    [Theory]
    [InlineData("2022-01-09", LegalValidity.NotYet)]
    [InlineData("2022-01-10", LegalValidity.BeingChecked)]
    [InlineData("2026-11-25", LegalValidity.BeingChecked)]
    public void A_held_status_is_being_checked_once_the_document_takes_effect(string day, LegalValidity validity)
    {
        Assert.Equal(validity, Library.StateOf(Circular02, Day(day)).Validity);
    }

    [Theory]
    [InlineData("2006-11-02", LegalValidity.NotYet, LegalReason.NotIssuedYet)]
    [InlineData("2026-11-25", LegalValidity.BeingChecked, LegalReason.StatusNotVerified)]
    public void A_status_nobody_verified_is_being_checked(string day, LegalValidity validity, LegalReason reason)
    {
        var state = Library.StateOf(Decision2191, Day(day));

        Assert.Equal((validity, reason), (state.Validity, state.Reason));
    }

    [Theory]
    [InlineData(Confidence.Medium)]
    [InlineData(Confidence.Low)]
    [InlineData(null)]
    public void In_force_is_never_said_without_high_confidence(Confidence? confidence)
    {
        var law = Decree52 with { Confidence = confidence };

        Assert.Equal(
            new LegalState(LegalValidity.BeingChecked, LegalReason.ConfidenceNotHigh),
            new LegalLibrary([law]).StateOf(law, Day("2026-11-25")));
    }

    [Fact]
    public void A_status_without_its_day_proves_nothing()
    {
        var law = Decree52 with { CompiledOn = null };

        Assert.Equal(LegalValidity.BeingChecked, new LegalLibrary([law]).StateOf(law, Day("2026-11-25")).Validity);
    }

    [Theory]
    [InlineData("2026-06-30", LegalValidity.NotYet)]
    [InlineData("2026-07-01", LegalValidity.InForce)]
    public void A_law_passed_early_waits_for_its_day(string day, LegalValidity validity)
    {
        Assert.Equal(validity, Library.StateOf(Law148, Day(day)).Validity);
    }
}
