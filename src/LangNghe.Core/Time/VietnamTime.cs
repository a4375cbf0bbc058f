namespace LangNghe.Core.Time;

/// <summary>The office's clock: Asia/Ho_Chi_Minh, UTC+7 without summer time.</summary>
public static class VietnamTime
{
    private const string ZoneId = "Asia/Ho_Chi_Minh";

    /// <summary>The time zone; made by hand on a machine without a time zone database, where it is the same seven hours.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.TryFindSystemTimeZoneById(ZoneId, out var zone)
        ? zone
        : TimeZoneInfo.CreateCustomTimeZone(ZoneId, TimeSpan.FromHours(7), ZoneId, ZoneId);

    /// <summary>The calendar day it is now in Vietnam.</summary>
    public static DateOnly TodayInVietnam(this TimeProvider clock) => clock.GetUtcNow().DayInVietnam();

    /// <summary>The calendar day of this instant in Vietnam.</summary>
    public static DateOnly DayInVietnam(this DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);
}
