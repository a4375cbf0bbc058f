namespace LangNghe.Core.Content.Kinds;

/// <summary>A number within bounds: <see cref="int"/> or <see cref="decimal"/>.</summary>
public sealed class NumberAttribute(int min, int max) : KindAttribute
{
    /// <summary>Whether it has digits after the point, as the property's type says: <c>decimal</c> rather than <c>int</c>.</summary>
    public bool Fractional { get; init; }

    public override Editor Editor => Fractional ? Editor.DecimalNumber : Editor.WholeNumber;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        value is IConvertible number && number.ToDecimal(null) is var n && n >= min && n <= max
            ? []
            : [new Fault("", "Fault.Range", min, max)];
}

/// <summary>Yes, no, or (null) not known.</summary>
public sealed class YesNoAttribute : KindAttribute
{
    public override Editor Editor => Editor.TrueFalse;
}

/// <summary>A day of the calendar, <see cref="DateOnly"/>; what day it is, is asked in Asia/Ho_Chi_Minh.</summary>
public sealed class DateAttribute : KindAttribute
{
    public override Editor Editor => Editor.Date;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        ((DateOnly)value).Year is >= 1800 and <= 2200 ? [] : [new Fault("", "Fault.Year", 1800, 2200)];
}

/// <summary>A date known to the day, the month or the year (D6): <see cref="Time.PartialDate"/>.</summary>
public sealed class PartialDateAttribute : KindAttribute
{
    public override Editor Editor => Editor.TextBox;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        ((Time.PartialDate)value).Year is >= 1800 and <= 2200 ? [] : [new Fault("", "Fault.Year", 1800, 2200)];
}

/// <summary>Months, in the solar or the lunar calendar: <see cref="MonthSet"/>.</summary>
public sealed class MonthsAttribute : KindAttribute
{
    public override Editor Editor => Editor.Json;

    public override bool IsEmpty(object? value) => value is not MonthSet { Months.Count: > 0 };

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        ((MonthSet)value).Months.All(m => m is >= 1 and <= 12) ? [] : [new Fault("", "Fault.Month")];
}
