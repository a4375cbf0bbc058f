using LangNghe.Core.Content;
using LangNghe.Core.Time;
using LangNghe.Core.Villages;
using Xunit;
using static LangNghe.Core.Tests.Days;

namespace LangNghe.Core.Tests.Villages;

public class RecognitionTests
{
    [Theory]
    [InlineData("2006-11-02", RecognitionState.NoneKnown)]
    [InlineData("2006-11-03", RecognitionState.Decided)]
    [InlineData("2026-11-25", RecognitionState.Decided)]
    public void REC7_A_title_stands_from_the_day_of_its_decision(string day, RecognitionState expected)
    {
        var village = Village(Recognises("2191/QĐ-UBND", "2006-11-03", Title.TraditionalCraftVillage));

        Assert.Equal(expected, village.RecognitionOn(Day(day)).State);
    }

    [Fact]
    public void REC7_The_answer_names_title_decision_and_day()
    {
        var decision = Recognises("2546/QĐ-UBND", "2006-12-20", Title.CraftVillage);

        var recognition = Village(decision).RecognitionOn(Day("2026-11-25"));

        Assert.Equal(Title.CraftVillage, recognition.Title);
        Assert.Same(decision, recognition.Decision);
        Assert.Equal(new PartialDate(2006, 12, 20), recognition.Since);
        Assert.Empty(recognition.Claims);
    }

    [Theory]
    [InlineData("2006-12-31", RecognitionState.NoneKnown)]
    [InlineData("2007-01-01", RecognitionState.CannotBeKnown)]
    [InlineData("2007-06-01", RecognitionState.CannotBeKnown)]
    [InlineData("2007-12-30", RecognitionState.CannotBeKnown)]
    [InlineData("2007-12-31", RecognitionState.Decided)]
    public void A_decision_known_to_the_year_leaves_that_year_in_doubt(string day, RecognitionState expected)
    {
        var recognition = Village(Recognises("1/QĐ-UBND", "2007", Title.CraftVillage)).RecognitionOn(Day(day));

        Assert.Equal(expected, recognition.State);
        Assert.Equal(expected == RecognitionState.CannotBeKnown ? RecognitionDoubt.DateNotExact : RecognitionDoubt.None, recognition.Doubt);
        Assert.Equal(expected == RecognitionState.NoneKnown ? null : "1/QĐ-UBND", recognition.Decision?.Number);
    }

    [Fact]
    public void A_decision_without_a_date_can_never_be_placed()
    {
        var recognition = Village(new RecognitionDecision { Number = "1/QĐ-UBND", Title = Title.CraftVillage }).RecognitionOn(Day("2026-11-25"));

        Assert.Equal((RecognitionState.CannotBeKnown, RecognitionDoubt.DateNotExact), (recognition.State, recognition.Doubt));
    }

    [Theory]
    [InlineData("2010-05-03", Title.CraftVillage, "1/QĐ-UBND")]
    [InlineData("2010-05-04", Title.TraditionalCraftVillage, "2/QĐ-UBND")]
    public void A_later_decision_supersedes_an_earlier_one(string day, Title title, string number)
    {
        var village = Village(Recognises("2/QĐ-UBND", "2010-05-04", Title.TraditionalCraftVillage), Recognises("1/QĐ-UBND", "2006-11-03", Title.CraftVillage));

        var recognition = village.RecognitionOn(Day(day));

        Assert.Equal((RecognitionState.Decided, title, number), (recognition.State, recognition.Title, recognition.Decision?.Number));
    }

    [Theory]
    [InlineData("2020-11-13", RecognitionState.Decided, "1/QĐ-UBND")]
    [InlineData("2020-11-14", RecognitionState.Withdrawn, "2/QĐ-UBND")]
    [InlineData("2024-01-01", RecognitionState.Decided, "3/QĐ-UBND")]
    public void REV2_A_withdrawal_ends_a_title_until_it_is_given_again(string day, RecognitionState state, string number)
    {
        var village = Village(
            Recognises("1/QĐ-UBND", "2006-11-03", Title.CraftVillage),
            Withdraws("2/QĐ-UBND", "2020-11-14", Title.CraftVillage),
            Recognises("3/QĐ-UBND", "2024-01-01", Title.CraftVillage));

        var recognition = village.RecognitionOn(Day(day));

        Assert.Equal((state, number), (recognition.State, recognition.Decision?.Number));
    }

    [Fact]
    public void REV1_A_title_is_lowered_by_taking_one_and_giving_another_on_one_day()
    {
        var village = Village(
            Recognises("3/QĐ-UBND", "2020-11-14", Title.CraftVillage),
            Withdraws("2/QĐ-UBND", "2020-11-14", Title.TraditionalCraftVillage),
            Recognises("1/QĐ-UBND", "2006-11-03", Title.TraditionalCraftVillage));

        var recognition = village.RecognitionOn(Day("2020-11-14"));

        Assert.Equal((RecognitionState.Decided, Title.CraftVillage), (recognition.State, recognition.Title));
    }

    [Fact]
    public void Two_decisions_of_one_year_may_have_come_in_either_order()
    {
        var village = Village(Recognises("1/QĐ-UBND", "2007", Title.CraftVillage), Withdraws("2/QĐ-UBND", "2007-06", Title.CraftVillage));

        var recognition = village.RecognitionOn(Day("2010-01-01"));

        Assert.Equal((RecognitionState.CannotBeKnown, RecognitionDoubt.OrderNotKnown), (recognition.State, recognition.Doubt));
    }

    [Fact]
    public void A_doubt_about_which_decision_is_none_about_the_title_they_agree_on()
    {
        var village = Village(Recognises("1/QĐ-UBND", "2006-11-03", Title.CraftVillage), Recognises("2/QĐ-UBND", "2010", Title.CraftVillage));

        var recognition = village.RecognitionOn(Day("2010-05-01"));

        Assert.Equal((RecognitionState.Decided, Title.CraftVillage), (recognition.State, recognition.Title));
    }

    [Theory]
    [InlineData("2010-05-01", "1/QĐ-UBND")]
    [InlineData("2010-12-31", "2/QĐ-UBND")]
    public void Of_decisions_that_agree_the_one_surely_made_is_the_proof(string day, string number)
    {
        var village = Village(Recognises("1/QĐ-UBND", "2006-11-03", Title.CraftVillage), Recognises("2/QĐ-UBND", "2010", Title.CraftVillage));

        Assert.Equal(number, village.RecognitionOn(Day(day)).Decision?.Number);
    }

    [Fact]
    public void REC3_Can_Dang_is_reported_as_a_craft_village_not_a_traditional_one()
    {
        // The day of the decision is told, its number is not: a claim, not a decision.
        var claim = Claim(Title.CraftVillage, "Cổng TTĐT huyện Châu Thành", "2017-08-02");
        var canDang = new CraftVillage { ReportedTitles = [claim] };

        var recognition = canDang.RecognitionOn(Day("2026-11-25"));

        Assert.Equal((RecognitionState.Reported, Title.CraftVillage), (recognition.State, recognition.Title));
        Assert.Equal([claim], recognition.Claims);
        Assert.Null(recognition.Decision);
        Assert.Equal(RecognitionState.NoneKnown, canDang.RecognitionOn(Day("2017-08-01")).State);
    }

    [Fact]
    public void The_strongest_claim_comes_first_and_the_dated_before_the_undated()
    {
        var village = new CraftVillage
        {
            ReportedTitles =
            [
                Claim(Title.TraditionalTrade, "a", "2011"), Claim(Title.CraftVillage, "b"), Claim(Title.CraftVillage, "c", "2007"),
                Claim(Title.TraditionalCraftVillage, "d"),
            ],
        };

        Assert.Equal(["d", "c", "b", "a"], village.RecognitionOn(Day("2026-11-25")).Claims.Select(c => c.ClaimedBy.Vi));
    }

    [Fact]
    public void A_claim_never_outranks_a_decision()
    {
        var village = Village(Withdraws("1/QĐ-UBND", "2020-11-14", Title.CraftVillage)) with { ReportedTitles = [Claim(Title.TraditionalCraftVillage, "a")] };

        var recognition = village.RecognitionOn(Day("2021-01-01"));

        Assert.Equal(RecognitionState.Withdrawn, recognition.State);
        Assert.Empty(recognition.Claims);
    }

    [Fact]
    public void A_village_of_which_no_source_speaks_is_not_called_unrecognised()
    {
        Assert.Equal(new Recognition(RecognitionState.NoneKnown), new CraftVillage().RecognitionOn(Day("2026-11-25")));
    }

    private static CraftVillage Village(params RecognitionDecision[] decisions) => new() { Decisions = decisions };

    private static RecognitionDecision Recognises(string number, string date, Title title) =>
        new() { Act = RecognitionAct.Recognises, Number = number, Date = PartialDate.Parse(date), Title = title };

    private static RecognitionDecision Withdraws(string number, string date, Title title) =>
        Recognises(number, date, title) with { Act = RecognitionAct.Withdraws };

    private static ReportedTitle Claim(Title title, string by, string? date = null) =>
        new() { Title = title, ClaimedBy = new LocalizedText(by), Date = date is null ? null : PartialDate.Parse(date) };
}
