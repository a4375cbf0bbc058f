using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

public sealed class MissedSearchesTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 12, 10);

    private readonly TestDatabase db = new();
    private readonly MissedSearches misses;

    public MissedSearchesTests() => misses = New();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_row_counts_a_query_of_a_day_and_a_language_however_it_was_typed()
    {
        misses.Count("Lãnh Mỹ B", Language.Vi);
        misses.Count("lanh  my b", Language.Vi);
        misses.Count("lanh my b", Language.En);
        misses.Count("0912 345 678", Language.Vi);
        misses.Count("  ", Language.Vi);
        await misses.FlushAsync(Cancellation);

        Assert.Equal([(Today, Language.En, "lanh my b", 1), (Today, Language.Vi, "", 1), (Today, Language.Vi, "lanh my b", 2)], Rows());
    }

    [Fact]
    public async Task A_flush_adds_to_what_is_there_and_counts_nothing_twice()
    {
        misses.Count("lụa", Language.Vi);
        await misses.FlushAsync(Cancellation);
        await misses.FlushAsync(Cancellation);
        misses.Count("lụa", Language.Vi);
        await misses.FlushAsync(Cancellation);

        Assert.Equal([(Today, Language.Vi, "lua", 2)], Rows());
    }

    [Fact]
    public async Task A_day_ends_at_midnight_in_Vietnam()
    {
        db.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 10, 16, 59, 59, TimeSpan.Zero));
        misses.Count("lụa", Language.Vi);
        db.Clock.Advance(TimeSpan.FromSeconds(1));
        misses.Count("lụa", Language.Vi);
        misses.Count("lụa", Language.Vi);
        await misses.FlushAsync(Cancellation);

        Assert.Equal([(Today, Language.Vi, "lua", 1), (Today.AddDays(1), Language.Vi, "lua", 2)], Rows());
    }

    [Fact]
    public async Task Many_at_once_are_all_counted_while_it_is_flushed()
    {
        var flushing = Task.Run(
            async () =>
            {
                for (var i = 0; i < 10; i++)
                {
                    await misses.FlushAsync(Cancellation);
                }
            },
            Cancellation);
        Parallel.For(0, 4_000, i => misses.Count($"lụa {i % 4}", Language.Vi));
        await flushing;
        await misses.FlushAsync(Cancellation);

        Assert.Equal(Enumerable.Range(0, 4).Select(i => (Today, Language.Vi, $"lua {i}", 1_000L)), Rows());
    }

    [Fact]
    public async Task Two_processes_at_once_add_up()
    {
        var both = new[] { misses, New() };
        await Task.WhenAll(both.Select(m => Task.Run(
            async () =>
            {
                for (var i = 0; i < 10; i++)
                {
                    m.Count("lụa", Language.Vi);
                    await m.FlushAsync(Cancellation);
                }
            },
            Cancellation)));

        Assert.Equal([(Today, Language.Vi, "lua", 20)], Rows());
    }

    [Fact]
    public async Task A_database_that_fails_loses_nothing_of_the_tally()
    {
        misses.Count("lụa", Language.Vi);
        db.Execute("ALTER TABLE MissedSearches RENAME TO Away");
        await Assert.ThrowsAnyAsync<Exception>(() => misses.FlushAsync(Cancellation));
        misses.Count("lụa", Language.Vi);
        await Assert.ThrowsAnyAsync<Exception>(() => misses.FlushAsync(Cancellation));
        db.Execute("ALTER TABLE Away RENAME TO MissedSearches");
        await misses.FlushAsync(Cancellation);

        Assert.Equal([(Today, Language.Vi, "lua", 2)], Rows());
    }

    [Fact]
    public async Task A_flush_that_fails_half_way_has_written_nothing_and_comes_again()
    {
        misses.Count("lụa", Language.Vi);
        // The rows can be added, but the deleting after it fails.
        db.Ask(d => d.Add(new MissedSearch { Day = Today.AddDays(-401), Query = "old" }).Context.SaveChanges());
        db.Execute("CREATE TRIGGER Broken BEFORE DELETE ON MissedSearches BEGIN SELECT RAISE(ABORT, 'broken'); END");
        await Assert.ThrowsAnyAsync<Exception>(() => misses.FlushAsync(Cancellation));
        Assert.Equal([(Today.AddDays(-401), Language.Vi, "old", 0)], Rows());

        db.Execute("DROP TRIGGER Broken");
        await misses.FlushAsync(Cancellation);

        Assert.Equal([(Today, Language.Vi, "lua", 1)], Rows());
    }

    [Fact]
    public async Task A_failure_does_not_tell_the_query()
    {
        misses.Count("zzbimat", Language.Vi);
        db.Execute("CREATE TRIGGER Broken BEFORE INSERT ON MissedSearches BEGIN SELECT RAISE(ABORT, 'broken'); END");

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => misses.FlushAsync(Cancellation));

        Assert.Contains("broken", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("zzbimat", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flush_called_off_loses_nothing()
    {
        misses.Count("lụa", Language.Vi);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => misses.FlushAsync(new CancellationToken(canceled: true)));
        await misses.FlushAsync(Cancellation);

        Assert.Equal([(Today, Language.Vi, "lua", 1)], Rows());
    }

    [Fact]
    public async Task After_400_days_a_row_is_gone_even_where_nothing_is_missed_any_more()
    {
        misses.Count("lụa", Language.Vi);
        await misses.FlushAsync(Cancellation);

        db.Clock.Advance(TimeSpan.FromDays(MissedSearches.DaysKept));
        await misses.FlushAsync(Cancellation);
        Assert.Equal([(Today, Language.Vi, "lua", 1)], Rows());

        db.Clock.Advance(TimeSpan.FromDays(1));
        await misses.FlushAsync(Cancellation);
        Assert.Empty(Rows());
    }

    [Fact]
    public async Task The_most_frequent_come_first_summed_over_the_days_asked_for()
    {
        foreach (var (day, query, language) in new[] { (0, "cũ", Language.Vi), (1, "lụa", Language.Vi), (2, "lụa", Language.Vi), (2, "silk", Language.En), (2, "chiếu", Language.Vi) })
        {
            db.Clock.SetUtcNow(PortalFactory.Noon.AddDays(day));
            misses.Count(query, language);
            await misses.FlushAsync(Cancellation);
        }

        FrequentMiss[] all = [new(2, Language.Vi, "lua"), new(1, Language.Vi, "chieu"), new(1, Language.En, "silk")];
        Assert.Equal(all, await misses.MostFrequentAsync(days: 2, most: 10, Cancellation));
        Assert.Equal(all[..1], await misses.MostFrequentAsync(days: 2, most: 1, Cancellation));
        Assert.Equal([new(1, Language.Vi, "chieu"), new(1, Language.Vi, "lua"), new(1, Language.En, "silk")], await misses.MostFrequentAsync(days: 1, most: 10, Cancellation));
    }

    private MissedSearches New() => new(db, db.Clock);

    private List<(DateOnly, Language, string, long)> Rows() => db.Ask(d => d.MissedSearches
        .OrderBy(m => m.Day).ThenBy(m => m.Language).ThenBy(m => m.Query).AsEnumerable().Select(m => (m.Day, m.Language, m.Query, m.Count)).ToList());

    public void Dispose() => db.Dispose();
}
