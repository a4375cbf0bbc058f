using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>Somebody sends nonsense without end.</summary>
public sealed class MissedFloodTests : IDisposable
{
    private readonly TestDatabase db = new();
    private int sent;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_holds_a_thousand_queries_then_only_known_ones_and_the_others_count()
    {
        var misses = New();
        misses.Count("lụa", Language.Vi);
        Flood(misses, 999 + 500);
        await misses.FlushAsync(Cancellation);
        Assert.Equal((1_001, 500), (Rows(), Count("")));

        Flood(misses, 2_000);
        misses.Count("Lụa", Language.Vi);
        await misses.FlushAsync(Cancellation);

        Assert.Equal((1_001, 2_500, 2), (Rows(), Count(""), Count("lua")));
    }

    [Fact]
    public async Task Processes_that_do_not_know_of_each_other_fill_the_day_together()
    {
        var misses = New();
        misses.Count("lụa", Language.Vi);
        Flood(misses, 799);
        await misses.FlushAsync(Cancellation);

        var next = New();
        Flood(next, 300);
        next.Count("lụa", Language.Vi);
        next.Count("lụa", Language.Vi);
        await next.FlushAsync(Cancellation);

        Assert.Equal((1_001, 100, 3), (Rows(), Count(""), Count("lua")));
    }

    [Fact]
    public async Task Of_what_is_new_the_most_frequent_gets_the_room_that_is_left()
    {
        var misses = New();
        Flood(misses, 999);
        await misses.FlushAsync(Cancellation);

        var next = New();
        Flood(next, 500);
        next.Count("chiếu", Language.Vi);
        next.Count("chiếu", Language.Vi);
        await next.FlushAsync(Cancellation);

        Assert.Equal((1_001, 500, 2), (Rows(), Count(""), Count("chieu")));
    }

    [Fact]
    public async Task The_next_day_has_room_again()
    {
        var misses = New();
        Flood(misses, 1_100);
        await misses.FlushAsync(Cancellation);
        db.Clock.Advance(TimeSpan.FromDays(1));
        misses.Count("chiếu", Language.Vi);
        await misses.FlushAsync(Cancellation);

        Assert.Equal((1_002, 100, 1), (Rows(), Count(""), Count("chieu")));
    }

    [Fact]
    public async Task A_database_that_is_away_for_days_does_not_let_the_tally_grow()
    {
        var misses = New();
        for (var day = 0; day < 5; day++)
        {
            Flood(misses, 1_100);
            db.Clock.Advance(TimeSpan.FromDays(1));
        }
        await misses.FlushAsync(Cancellation);

        Assert.Equal((1_000 + 5, 5 * 1_100 - 1_000), (Rows(), Count("")));
    }

    private MissedSearches New() => new(db, db.Clock);

    private void Flood(MissedSearches misses, int queries)
    {
        for (var i = 0; i < queries; i++)
        {
            misses.Count($"zz {sent++}", Language.Vi);
        }
    }

    private int Rows() => db.Ask(d => d.MissedSearches.Count());

    private long Count(string query) => db.Ask(d => d.MissedSearches.Where(m => m.Query == query).Sum(m => m.Count));

    public void Dispose() => db.Dispose();
}
