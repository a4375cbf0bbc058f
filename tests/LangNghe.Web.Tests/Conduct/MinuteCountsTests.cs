using System.Net;
using LangNghe.Web.Conduct;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

public class MinuteCountsTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void A_caller_gets_as_many_as_are_allowed_and_is_told_how_long_to_wait()
    {
        var counts = new MinuteCounts(3, clock);

        Assert.Equal([null, null, null], Enumerable.Range(0, 3).Select(_ => counts.Take(7)));
        clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(40, counts.Take(7)!.Value.TotalSeconds, 0.1);
        Assert.Null(counts.Take(8));
    }

    [Fact]
    public void What_was_taken_in_the_minute_before_counts_as_far_as_it_is_within_60_seconds()
    {
        var counts = new MinuteCounts(60, clock);
        for (var i = 0; i < 60; i++)
        {
            Assert.Null(counts.Take(7));
        }

        clock.Advance(TimeSpan.FromSeconds(90));

        Assert.Equal(30, Enumerable.Range(0, 60).Count(_ => counts.Take(7) is null));
        Assert.InRange(counts.Take(7)!.Value.TotalMilliseconds, 1, 1_000);
    }

    [Fact]
    public void After_the_time_told_there_is_one_more()
    {
        var counts = new MinuteCounts(100, clock);
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++)
        {
            if (counts.Take(7) is { } wait)
            {
                Assert.InRange(wait, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1.01));
                clock.Advance(wait);
                Assert.Null(counts.Take(7));
            }
            clock.Advance(TimeSpan.FromMilliseconds(random.Next(900)));
        }
    }

    [Fact]
    public void In_no_minute_a_caller_gets_much_more_than_is_allowed()
    {
        var counts = new MinuteCounts(100, clock);
        var taken = new List<DateTimeOffset>();
        for (var i = 0; i < 20_000; i++)
        {
            if (counts.Take(7) is null)
            {
                taken.Add(clock.GetUtcNow());
            }
            clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        Assert.All(taken.Index(), t => Assert.InRange(taken.Skip(t.Index).TakeWhile(u => u - t.Item < TimeSpan.FromMinutes(1)).Count(), 1, 200));
        Assert.InRange(taken.Count, 100 * 16, 100 * 18);
    }

    [Fact]
    public void A_million_callers_take_no_more_memory_than_one()
    {
        var counts = new MinuteCounts(1, clock);
        counts.Take(1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var caller = 2UL; caller < 1_000_000; caller++)
        {
            Assert.Null(counts.Take(caller));
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    [Theory]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("::1", "127.0.0.1", false)]
    public void An_address_of_version_4_and_a_network_of_version_6_are_one_caller(string one, string other, bool same)
    {
        Assert.Equal(same, Callers.Of(IPAddress.Parse(one)) == Callers.Of(IPAddress.Parse(other)));
        Assert.NotEqual(Callers.Nobody, Callers.Of(IPAddress.Parse(one)));
    }
}
