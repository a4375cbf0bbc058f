using System.Globalization;
using CsCheck;
using LangNghe.Web.Pages.Public.Legal;
using Xunit;

namespace LangNghe.Web.Tests.Legal;

public class AskedDayTests
{
    private static readonly DateOnly Today = new(2026, 12, 10);

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("1/1/2020")]
    [InlineData("01/01/2020")]
    [InlineData("1-1-2020")]
    [InlineData("01.01.2020")]
    [InlineData(" 2020-01-01 ")]
    public void A_day_may_be_written_as_addresses_carry_it_or_as_people_write_it(string text)
    {
        Assert.Equal(new AskedDay(new DateOnly(2020, 1, 1), text, false), AskedDay.From(text, Today));
    }

    [Theory]
    [InlineData("2020-02-30")]
    [InlineData("2020")]
    [InlineData("hôm qua")]
    [InlineData("1944-12-31")]
    [InlineData("2101-01-01")]
    public void What_is_no_day_of_the_time_spoken_of_is_refused_and_kept(string text)
    {
        Assert.Equal(new AskedDay(Today, text, true), AskedDay.From(text, Today));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_typed_means_today(string? text)
    {
        Assert.Equal(new AskedDay(Today, null, false), AskedDay.From(text, Today));
    }

    [Fact]
    public void Every_day_from_1945_to_2100_comes_back_as_the_field_wants_it()
    {
        Gen.Int[AskedDay.First.DayNumber, AskedDay.Last.DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
        {
            var written = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
            var asked = AskedDay.From(written, Today);
            Assert.Equal((day, true, written), (asked.Day, asked.IsAsked, asked.FieldValue));
        });
    }
}
