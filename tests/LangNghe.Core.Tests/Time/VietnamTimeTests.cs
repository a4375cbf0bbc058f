using System.Globalization;
using LangNghe.Core.Time;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LangNghe.Core.Tests.Time;

public class VietnamTimeTests
{
    [Theory]
    [InlineData("2026-11-23T16:59:59Z", "2026-11-23")]
    [InlineData("2026-11-23T17:00:00Z", "2026-11-24")]
    [InlineData("2026-06-30T17:00:00Z", "2026-07-01")]
    [InlineData("2026-12-31T23:30:00-05:00", "2027-01-01")]
    public void The_day_changes_at_midnight_in_Vietnam(string instant, string day)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), clock.TodayInVietnam());
    }

    [Fact]
    public void There_is_no_summer_time()
    {
        Assert.Equal("Asia/Ho_Chi_Minh", VietnamTime.Zone.Id);
        Assert.Equal(TimeSpan.FromHours(7), VietnamTime.Zone.GetUtcOffset(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.Equal(TimeSpan.FromHours(7), VietnamTime.Zone.GetUtcOffset(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
    }
}
