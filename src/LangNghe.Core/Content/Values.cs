using System.Text.Json.Serialization;

namespace LangNghe.Core.Content;

/// <summary>A point on the map, in degrees (WGS 84). <paramref name="Approximate"/>: not the gate, only what <paramref name="Represents"/> says.</summary>
public sealed record Coordinates(
    double Lat,
    double Lng,
    // Always written: left out, it would be read as its default.
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool Approximate = true,
    LocalizedText Represents = default);

/// <summary>Which calendar a set of months is counted in. Lunar months move every year (rule TIM-2).</summary>
public enum MonthCalendar
{
    Solar,
    Lunar,
}

/// <summary>Months of the year, 1 to 12, sorted and without doubles.</summary>
public sealed record MonthSet
{
    [JsonConstructor]
    public MonthSet(IReadOnlyList<int> months, MonthCalendar calendar = MonthCalendar.Solar)
    {
        Months = [.. months.Distinct().Order()];
        Calendar = calendar;
    }

    public IReadOnlyList<int> Months { get; }
    public MonthCalendar Calendar { get; }

    /// <summary>Whether a month of the solar year is in the set; a lunar set cannot tell.</summary>
    public bool HasSolar(int month) => Calendar == MonthCalendar.Solar && Months.Contains(month);

    /// <summary>The months as runs (first, length); a run may pass December: 11–4 is (11, 6).</summary>
    public IReadOnlyList<(int First, int Length)> Runs()
    {
        if (Months.Count is 0 or 12)
        {
            return Months.Count == 0 ? [] : [(1, 12)];
        }
        return [.. Months.Where(m => !Months.Contains(Previous(m))).Select(m => (m, LengthFrom(m)))];
    }

    private int LengthFrom(int month)
    {
        var length = 0;
        for (var m = month; Months.Contains(m); m = m % 12 + 1)
        {
            length++;
        }
        return length;
    }

    private static int Previous(int month) => month == 1 ? 12 : month - 1;

    public bool Equals(MonthSet? other) => other is not null && Calendar == other.Calendar && Months.SequenceEqual(other.Months);

    public override int GetHashCode() => HashCode.Combine(Calendar, Months.Count, Months is [var first, ..] ? first : 0);
}

/// <summary>How far a statement may be trusted. It is part of the content, never of the code.</summary>
public enum Certainty
{
    /// <summary>Stated, with the record's sources.</summary>
    Stated,

    /// <summary>Compiled from several sources and general knowledge.</summary>
    Compiled,

    /// <summary>Only said by somebody: shown as “theo …”, never as a fact.</summary>
    Reported,

    /// <summary>The compilers' suggestion: shown as “gợi ý”.</summary>
    Suggested,
}

/// <summary>How much the compilers trust a whole record; shown in words.</summary>
public enum Confidence
{
    High,
    Medium,
    Low,
}
