using System.Globalization;

namespace LangNghe.Web.Pages.Public.Legal;

/// <summary>The day a reader asks about (Asia/Ho_Chi_Minh): today, unless a day between 1945 and 2100 stands in the address.</summary>
/// <param name="Day">The day the page speaks of.</param>
/// <param name="Typed">What stands in the address; null: nothing.</param>
/// <param name="Refused">Whether that is no day the page can speak of; it then speaks of today.</param>
public sealed record AskedDay(DateOnly Day, string? Typed, bool Refused)
{
    public const string Key = "ngay";

    // As addresses carry it, and as people here write it.
    private static readonly string[] Formats = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    public static readonly DateOnly First = new(1945, 1, 1);
    public static readonly DateOnly Last = new(2100, 12, 31);

    public bool IsAsked => Typed is not null && !Refused;

    public static AskedDay From(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new(today, null, false);
        }
        var known = DateOnly.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return known && day >= First && day <= Last ? new(day, text, false) : new(today, text, true);
    }

    /// <summary>The day as the field asks for it: day/month/year, in every language of the page.</summary>
    public string FieldValue => Day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
