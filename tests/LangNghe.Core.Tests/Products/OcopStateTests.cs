using CsCheck;
using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Time;
using Xunit;
using static LangNghe.Core.Tests.Days;

namespace LangNghe.Core.Tests.Products;

public class OcopStateTests
{
    [Theory]
    [InlineData("2497/QĐ-UBND", "2022-10-10", "2025-10-10")]
    [InlineData("86/QĐ-UBND", "2023-01-27", "2026-01-27")]
    [InlineData("912/QĐ-UBND", "2024-06-04", "2027-06-04")]
    [InlineData("1/QĐ-UBND", "2024-02-29", "2027-02-28")]
    public void OCOP4_A_certificate_holds_36_months_from_its_decision(string number, string decided, string expiresFrom)
    {
        var certificate = Certificate(number, decided);
        var end = Day(expiresFrom);

        Assert.Equal(OcopStanding.NotYet, certificate.StateOn(Day(decided).AddDays(-1)).Standing);
        Assert.Equal(OcopStanding.Valid, certificate.StateOn(Day(decided)).Standing);
        Assert.Equal(OcopStanding.Valid, certificate.StateOn(end.AddDays(-1)).Standing);
        Assert.Equal(OcopStanding.Expired, certificate.StateOn(end).Standing);

        var term = certificate.StateOn(end).Term!;
        Assert.Equal((end, end, end.AddDays(-1), true), (term.ExpiresFromEarliest, term.ExpiresFromLatest, term.LastDay, term.IsExact));
    }

    [Theory]
    [InlineData("2020-10-31", OcopStanding.NotYet, OcopDoubt.None)]
    [InlineData("2020-11-01", OcopStanding.CannotBeKnown, OcopDoubt.MayNotBeDecidedYet)]
    [InlineData("2020-11-29", OcopStanding.CannotBeKnown, OcopDoubt.MayNotBeDecidedYet)]
    [InlineData("2020-11-30", OcopStanding.Valid, OcopDoubt.None)]
    [InlineData("2023-10-31", OcopStanding.Valid, OcopDoubt.None)]
    [InlineData("2023-11-01", OcopStanding.CannotBeKnown, OcopDoubt.MayHaveExpired)]
    [InlineData("2023-11-29", OcopStanding.CannotBeKnown, OcopDoubt.MayHaveExpired)]
    [InlineData("2023-11-30", OcopStanding.Expired, OcopDoubt.None)]
    public void OCOP4_A_decision_known_to_the_month_is_in_doubt_only_around_its_ends(string day, OcopStanding standing, OcopDoubt doubt)
    {
        var state = Certificate("1/QĐ-UBND", "2020-11").StateOn(Day(day));

        Assert.Equal((standing, doubt), (state.Standing, state.Doubt));
        Assert.Equal((Day("2023-11-01"), Day("2023-11-30"), false), (state.Term!.ExpiresFromEarliest, state.Term.ExpiresFromLatest, state.Term.IsExact));
    }

    [Theory]
    [InlineData("2022-12-31", OcopStanding.Valid)]
    [InlineData("2023-06-01", OcopStanding.CannotBeKnown)]
    [InlineData("2023-12-31", OcopStanding.Expired)]
    public void OCOP4_A_decision_known_to_the_year_is_in_doubt_for_a_year(string day, OcopStanding standing)
    {
        Assert.Equal(standing, Certificate("1/QĐ-UBND", "2020").StateOn(Day(day)).Standing);
    }

    [Fact]
    public void Without_the_day_of_the_decision_nothing_can_be_known()
    {
        Assert.Equal(
            new OcopState(OcopStanding.CannotBeKnown, OcopStanding.CannotBeKnown, OcopDoubt.NoDate, null),
            Certificate("1/QĐ-UBND", null).StateOn(Day("2026-11-25")));
    }

    [Fact]
    public void A_certificate_without_its_number_is_only_reported_and_still_tells_that_its_months_are_over()
    {
        var state = Certificate(null, "2020-11").StateOn(Day("2026-11-25"));

        Assert.Equal((OcopStanding.Reported, OcopStanding.Expired), (state.Standing, state.ByDate));
        Assert.Equal(Day("2023-11-30"), state.Term!.ExpiresFromLatest);
    }

    [Theory]
    [InlineData(Certainty.Stated, OcopStanding.Valid)]
    [InlineData(Certainty.Compiled, OcopStanding.Valid)]
    [InlineData(Certainty.Reported, OcopStanding.Reported)]
    [InlineData(Certainty.Suggested, OcopStanding.Reported)]
    public void What_the_content_calls_reported_never_stands(Certainty certainty, OcopStanding standing)
    {
        Assert.Equal(standing, (Certificate("912/QĐ-UBND", "2024-06-04") with { Certainty = certainty }).StateOn(Day("2026-11-25")).Standing);
    }

    [Fact]
    public void OCOP7_A_product_lists_one_certificate_a_holder_the_best_standing_first()
    {
        var product = new Product
        {
            Certificates =
            [
                Certificate(null, "2020-11", 5), Certificate("1/QĐ-UBND", "2022-10-10", 4), Certificate("2/QĐ-UBND", "2024-06-04", 3),
                Certificate("3/QĐ-UBND", "2024-06-04", 4), Certificate("4/QĐ-UBND", "2024-06-05", 4), Certificate("5/QĐ-UBND", null, 5),
            ],
        };

        var ocop = product.OcopOn(Day("2026-11-25"));

        Assert.Equal(["4/QĐ-UBND", "3/QĐ-UBND", "2/QĐ-UBND", "5/QĐ-UBND", "1/QĐ-UBND", null], ocop.Certificates.Select(c => c.Certificate.DecisionNumber));
        Assert.Equal(OcopStanding.Valid, ocop.Standing);
        Assert.Equal("4/QĐ-UBND", ocop.BestValid!.Certificate.DecisionNumber);
    }

    [Fact]
    public void A_product_whose_certificates_have_expired_has_no_star_that_stands()
    {
        var ocop = new Product { Certificates = [Certificate("2497/QĐ-UBND", "2022-10-10"), Certificate(null, "2020")] }.OcopOn(Day("2025-10-10"));

        Assert.Equal(OcopStanding.Expired, ocop.Standing);
        Assert.Null(ocop.BestValid);
    }

    [Fact]
    public void OCOP3_Fewer_than_three_stars_are_not_shown()
    {
        var ocop = new Product { Certificates = [Certificate("1/QĐ-UBND", "2024-06-04", 2), Certificate("2/QĐ-UBND", "2024-06-04", 1)] }.OcopOn(Day("2025-01-01"));

        Assert.Empty(ocop.Certificates);
        Assert.Equal(OcopStanding.None, ocop.Standing);
    }

    [Fact]
    public void The_state_is_known_when_every_possible_day_of_the_decision_tells_the_same()
    {
        Gen.Select(Partial, Any).Sample((decided, day) =>
        {
            var readings = Between(decided.Earliest, decided.Latest).Select(d => Read(d, day)).Distinct().ToList();

            Assert.Equal(readings is [var one] ? one : OcopStanding.CannotBeKnown, Certificate("1/QĐ-UBND", decided.ToString()).StateOn(day).Standing);
        });
    }

    [Fact]
    public void Time_only_ever_moves_a_certificate_on()
    {
        OcopStanding[] order = [OcopStanding.NotYet, OcopStanding.Valid, OcopStanding.Expired];
        Partial.Sample(decided =>
        {
            var certificate = Certificate("1/QĐ-UBND", decided.ToString());
            var known = All.Select(day => certificate.StateOn(day).Standing).Where(s => s != OcopStanding.CannotBeKnown).Select(s => Array.IndexOf(order, s)).ToList();

            Assert.Equal(known.Order(), known);
        }, iter: 20);
    }

    private static OcopStanding Read(DateOnly decided, DateOnly day) =>
        day < decided ? OcopStanding.NotYet : day < decided.AddMonths(36) ? OcopStanding.Valid : OcopStanding.Expired;

    private static OcopCertificate Certificate(string? number, string? decided, int stars = 4) =>
        new() { DecisionNumber = number, DecidedOn = decided is null ? null : PartialDate.Parse(decided), Stars = stars };
}
