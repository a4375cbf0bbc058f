using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace LangNghe.Core.Time;

/// <summary>A date known to the day, the month or only the year: “2020-11-07”, “2020-11”, “2020”.</summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
[SuppressMessage("Design", "CA1036", Justification = "An order is for lists; whether 2020 < 2020-11 has no honest answer.")]
public sealed record PartialDate : IComparable<PartialDate>
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <exception cref="ArgumentOutOfRangeException">No such date, or a day without its month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (month is null && day is not null)
        {
            throw new ArgumentOutOfRangeException(nameof(day), "A day needs its month.");
        }

        Earliest = new DateOnly(year, month ?? 1, day ?? 1);
        (Year, Month, Day) = (year, month, day);
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 12, 31),
        (int month, null) => new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        _ => Earliest,
    };

    public static PartialDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <exception cref="FormatException">Not one of the three forms, or no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"“{text}” is not a date like 2020, 2020-11 or 2020-11-07.");

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new PartialDate(day.Year, text!.Length > 4 ? day.Month : null, text.Length > 7 ? day.Day : null)
            : null;
        return date is not null;
    }

    /// <summary>By the first possible day; of two with the same, the one known less exactly comes first.</summary>
    public int CompareTo(PartialDate? other) =>
        other is null ? 1 : (Earliest, other.Latest).CompareTo((other.Earliest, Latest));

    /// <summary>As people write it: “07/11/2020”, “11/2020”, “2020”; in English “7 November 2020”, “November 2020”, “2020”.</summary>
    public string Display(CultureInfo culture)
    {
        var english = culture.TwoLetterISOLanguageName == "en";
        return Format(english ? ["yyyy", "MMMM yyyy", "d MMMM yyyy"] : ["yyyy", "MM/yyyy", "dd/MM/yyyy"]);
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Format(Formats);

    // The patterns above are the whole truth: month names are English ones, and '/' is '/' on every machine.
    private string Format(string[] patterns)
    {
        var pattern = Month is null ? patterns[0] : Day is null ? patterns[1] : patterns[2];
        return Earliest.ToString(pattern, CultureInfo.InvariantCulture);
    }
}
