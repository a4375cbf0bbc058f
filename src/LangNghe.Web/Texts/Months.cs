using System.Globalization;
using LangNghe.Core.Content;

namespace LangNghe.Web.Texts;

/// <summary>Months in words and as bands of cloth.</summary>
public static class Months
{
    /// <summary>“tháng 11 – tháng 4”, “November – April”; several runs are joined by commas; a lunar set says so.</summary>
    public static string InWords(this MonthSet months, Words t)
    {
        if (months.Months.Count == 12)
        {
            return t["Season.AllYear"];
        }
        var runs = months.Runs().Select(r => r.Length == 1 ? InSentence(r.First, t) : $"{InSentence(r.First, t)}\u00a0– {InSentence(Last(r), t)}");
        var words = string.Join(", ", runs);
        return months.Calendar == MonthCalendar.Lunar ? $"{words} ({t["Season.Lunar"]})" : words;
    }

    /// <summary>A month by itself: “Tháng 11”, “November”.</summary>
    public static string Alone(int month, Words t) => t.Say("Season.Month", Name(month, t));

    /// <summary>The bands on the twelve columns of the cloth: no band passes December.</summary>
    public static IEnumerable<(int Start, int Length)> Bands(this MonthSet months) => months.Runs().SelectMany(r =>
        r.First + r.Length - 1 <= 12
            ? new[] { (r.First, r.Length) }
            : [(1, r.First + r.Length - 13), (r.First, 13 - r.First)]);

    /// <summary>The month that a month comes after, counted from <paramref name="now"/>: 0 is this month, 11 the last one.</summary>
    public static int MonthsAhead(int month, int now) => (month - now + 12) % 12;

    private static string InSentence(int month, Words t) => t.Say("Season.MonthName", Name(month, t));

    private static int Last((int First, int Length) run) => (run.First + run.Length - 2) % 12 + 1;

    private static string Name(int month, Words t) =>
        t.Language == Language.Vi ? month.ToString(CultureInfo.InvariantCulture) : t.Language.Culture().DateTimeFormat.GetMonthName(month);
}
