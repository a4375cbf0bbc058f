using System.Diagnostics;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

/// <summary>Several who write at once, and one who reads meanwhile.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private readonly TestDatabase db = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_writer_waits_until_the_first_has_ended()
    {
        await using var first = db.CreateDbContext();
        var change = await first.BeginChangeAsync(Cancellation);

        var second = Task.Run(() => db.SaveAsync(Some.Village()), Cancellation);
        await Task.Delay(TimeSpan.FromMilliseconds(300), Cancellation);
        Assert.False(second.IsCompleted);

        await change.DisposeAsync();
        await second;
        Assert.Equal((1, 1, 0, 0, 1), db.Rows());
    }

    [Fact]
    public async Task Writers_at_once_get_numbers_without_gap_or_double()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                for (var i = 0; i < 5; i++)
                {
                    await db.SaveAsync(Some.Village());
                }
            },
            Cancellation)));

        Assert.Equal(Enumerable.Range(1, 20).Select(n => (long)n), db.Ask(d => d.AuditEvents.Select(e => e.Number).Order().ToList()));
        Assert.Equal(Enumerable.Range(1, 20).Select(n => (long)n), db.Ask(d => d.Items.Select(i => i.ChangeNumber).Order().ToList()));
    }

    [Fact]
    public async Task A_reader_keeps_its_moment_and_stops_no_writer()
    {
        await db.SaveAsync(Some.Village());
        await using var reader = db.CreateDbContext();
        await using var moment = await reader.BeginReadAsync(Cancellation);
        Assert.Equal(1, reader.Items.Count());

        var time = Stopwatch.StartNew();
        await db.SaveAsync(Some.Village());

        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), $"The writer waited {time.Elapsed}.");
        Assert.Equal((1, 2), (reader.Items.Count(), db.Rows().Items));
    }

    [Fact]
    public async Task Of_two_who_read_the_same_version_one_is_told_that_the_other_was_faster()
    {
        var village = await db.SaveAsync(Some.Village());

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => Task.Run(
            async () => await Record.ExceptionAsync(() => db.SaveAsync(village with { Story = new($"{i}") }, version: 1)),
            Cancellation)));

        var refusal = Assert.IsType<Refusal>(Assert.Single(both, e => e is not null));
        Assert.Equal("Refusal.SomebodyWasFaster", refusal.Reason);
        Assert.Equal(2, db.Item(village.Key).Draft);
    }

    public void Dispose() => db.Dispose();
}
