using System.Globalization;
using CsCheck;
using LangNghe.Core.Time;

namespace LangNghe.Core.Tests;

/// <summary>Days and dates for tests of rules: few enough years that random ones meet.</summary>
internal static class Days
{
    public static readonly DateOnly First = new(2004, 1, 1);
    public static readonly DateOnly Last = new(2013, 12, 31);

    public static readonly Gen<DateOnly> Any = Gen.Int[0, Last.DayNumber - First.DayNumber].Select(First.AddDays);

    public static readonly Gen<PartialDate> Partial = Gen.Select(Gen.Date[new(2006, 1, 1), new(2010, 12, 31)], Gen.Int[0, 2]).Select((day, precision) =>
        new PartialDate(day.Year, precision > 0 ? day.Month : null, precision > 1 ? day.Day : null));

    /// <summary>Every day from the first to the last.</summary>
    public static IEnumerable<DateOnly> All => Between(First, Last);

    public static IEnumerable<DateOnly> Between(DateOnly first, DateOnly last) =>
        Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
