using System.Diagnostics;
using LangNghe.Core.Content;
using LangNghe.Core.Data;
using LangNghe.Core.Search;
using LangNghe.TestKit;
using LangNghe.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

public sealed class MissedSearchWriterTests : IAsyncLifetime
{
    private readonly TestDatabase db = new();
    private readonly Databases databases;
    private readonly Said said = new();
    private readonly MissedSearches misses;
    private readonly MissedSearchWriter writer;

    public MissedSearchWriterTests()
    {
        databases = new Databases(db);
        misses = new MissedSearches(databases, db.Clock);
        writer = new MissedSearchWriter(misses, db.Clock, said);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Up to its first minute, which looks for what is too old.</summary>
    public async ValueTask InitializeAsync()
    {
        await writer.StartAsync(Cancellation);
        await UntilAsync(() =>
        {
            db.Clock.Advance(TimeSpan.FromMinutes(1));
            return databases.Asked > 0;
        });
    }

    [Fact]
    public async Task It_writes_every_minute()
    {
        for (var minute = 1; minute <= 3; minute++)
        {
            misses.Count("lụa", Language.Vi);
            db.Clock.Advance(TimeSpan.FromMinutes(1));
            await UntilAsync(() => Counted() == minute);
        }
        Assert.Empty(said.Sentences);
    }

    [Fact]
    public async Task It_writes_what_is_left_when_the_server_stops()
    {
        misses.Count("lụa", Language.Vi);
        await writer.StopAsync(Cancellation);

        Assert.Equal(1, Counted());
    }

    [Fact]
    public async Task A_stop_in_a_hurry_does_not_fail()
    {
        misses.Count("lụa", Language.Vi);
        await writer.StopAsync(new CancellationToken(canceled: true));

        Assert.Empty(said.Sentences);
    }

    [Fact]
    public async Task A_failure_is_said_once_and_again_only_after_it_went_well()
    {
        const string failed = "The searches that found nothing could not be counted in the database; it is tried every minute while the server runs: away ()";
        misses.Count("lụa", Language.Vi);
        databases.Away = true;
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var before = databases.Asked;
            db.Clock.Advance(TimeSpan.FromMinutes(1));
            await UntilAsync(() => databases.Asked > before);
        }
        databases.Away = false;
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await UntilAsync(() => Counted() == 1);
        Assert.Equal([failed], said.Sentences);

        misses.Count("lụa", Language.Vi);
        databases.Away = true;
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await UntilAsync(() => said.Sentences.Count == 2);
        Assert.Equal([failed, failed], said.Sentences);
    }

    private long Counted() => db.Ask(d => d.MissedSearches.Sum(m => m.Count));

    private static async Task UntilAsync(Func<bool> seen)
    {
        var time = Stopwatch.StartNew();
        while (!seen())
        {
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), "It did not come to that.");
            await Task.Delay(10, Cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        databases.Away = false;
        await writer.StopAsync(CancellationToken.None);
        writer.Dispose();
        db.Dispose();
    }

    /// <summary>The test's database, which may be away.</summary>
    private sealed class Databases(TestDatabase db) : IDbContextFactory<LangNgheDb>
    {
        private int asked;

        public volatile bool Away;

        public int Asked => Volatile.Read(ref asked);

        public LangNgheDb CreateDbContext()
        {
            Interlocked.Increment(ref asked);
            return Away ? throw new IOException("away") : db.CreateDbContext();
        }
    }

    /// <summary>What the writer says to the operator.</summary>
    private sealed class Said : ILogger<MissedSearchWriter>
    {
        private readonly List<string> sentences = [];

        public IReadOnlyList<string> Sentences
        {
            get
            {
                lock (sentences)
                {
                    return [.. sentences];
                }
            }
        }

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (sentences)
            {
                sentences.Add($"{formatter(state, exception)} ({exception?.Message})");
            }
        }

        public bool IsEnabled(LogLevel level) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
    }
}
