using System.Globalization;
using System.Text.Json;
using CsCheck;
using LangNghe.Core.Time;
using Xunit;

namespace LangNghe.Core.Tests.Time;

public class PartialDateTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly Gen<PartialDate> Dates =
        Gen.Select(Gen.Date, Gen.Int[0, 2]).Select((day, precision) =>
            new PartialDate(day.Year, precision > 0 ? day.Month : null, precision > 1 ? day.Day : null));

    [Theory]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2020-11-07", "2020-11-07", "2020-11-07")]
    public void It_means_any_day_from_the_earliest_to_the_latest(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
    }

    [Theory]
    [InlineData("2020", "2020", "2020")]
    [InlineData("2020-11", "11/2020", "November 2020")]
    [InlineData("2020-11-07", "07/11/2020", "7 November 2020")]
    public void It_is_written_as_people_write_it(string text, string vietnamese, string english)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(vietnamese, date.Display(Vietnamese));
        Assert.Equal(english, date.Display(English));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("2020-1")]
    [InlineData("2020-13")]
    [InlineData("2021-02-29")]
    [InlineData("2020-11-07T00:00")]
    [InlineData(" 2020")]
    [InlineData("07/11/2020")]
    [InlineData("0000")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Null(date);
        Assert.Throws<FormatException>(() => PartialDate.Parse(text!));
    }

    [Fact]
    public void A_day_without_its_month_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2020, null, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2021, 2, 29));
    }

    [Fact]
    public void It_survives_text_and_JSON()
    {
        Dates.Sample(date =>
        {
            Assert.Equal(date, PartialDate.Parse(date.ToString()));
            Assert.Equal(date, JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date)));
            Assert.Equal($"\"{date}\"", JsonSerializer.Serialize(date));
        });
    }

    [Theory]
    [InlineData("2020")]
    [InlineData("\"soon\"")]
    public void Faulty_JSON_fails_loudly(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json));
    }

    [Fact]
    public void Lists_run_by_first_possible_day_with_the_less_exact_first()
    {
        string[] inOrder = ["2019-12-31", "2020", "2020-01", "2020-01-01", "2020-01-02", "2020-02", "2021"];

        Assert.Equal(inOrder, inOrder.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void Only_equal_dates_compare_equal()
    {
        Gen.Select(Dates, Dates).Sample((a, b) =>
        {
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        });
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
