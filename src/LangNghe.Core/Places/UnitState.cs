namespace LangNghe.Core.Places;

/// <summary>A time in which a former unit had one kind and one code.</summary>
/// <param name="Code">Five digits of a commune-level unit, three of a district.</param>
/// <param name="From">The first day; null where it began on or before 1 January 2019.</param>
/// <param name="Until">The last day.</param>
public sealed record UnitState(string Code, UnitType Type, DateOnly? From, DateOnly Until)
{
    public bool Covers(DateOnly day) => (From is null || From <= day) && day <= Until;
}
