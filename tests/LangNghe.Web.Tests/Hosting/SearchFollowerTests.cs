using System.Diagnostics;
using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using LangNghe.Web.Hosting;
using LangNghe.Web.Texts;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>What the server tells its operator of the search index.</summary>
public sealed class SearchFollowerTests : IAsyncDisposable
{
    private const string Failed = "The search index could not be brought up to date; the search goes on with what it has: ";

    private readonly TestDatabase db = new();
    private readonly Said said = new();
    private readonly SearchIndexer indexer;
    private readonly SearchFollower follower;

    public SearchFollowerTests()
    {
        indexer = new SearchIndexer(db, db.Published, db.Folder, ChoiceNames.Of, new SearchReader(), db.Clock);
        follower = new SearchFollower(indexer, db.Clock, said);
    }

    // The system's own words follow: with another file each time.
    private static bool IsFailure(string sentence) => sentence.StartsWith(Failed, StringComparison.Ordinal);

    [Fact]
    public async Task It_says_why_an_index_is_made_and_when_it_is_complete()
    {
        await follower.StartAsync(TestContext.Current.CancellationToken);
        await PassUntilAsync(() => said.Sentences.Count == 2);

        Assert.Equal(["The search index is made anew: there was none.", "The search index is complete, up to change 0."], said.Sentences);
    }

    [Fact]
    public async Task A_failure_is_said_once_a_minute_however_often_it_is_tried()
    {
        await File.WriteAllTextAsync(db.Folder.Search, "", TestContext.Current.CancellationToken);
        var start = db.Clock.GetUtcNow();
        await follower.StartAsync(TestContext.Current.CancellationToken);
        await PassUntilAsync(() => db.Clock.GetUtcNow() - start > TimeSpan.FromSeconds(55));
        Assert.Single(said.Sentences, IsFailure);

        await PassUntilAsync(() => db.Clock.GetUtcNow() - start > TimeSpan.FromMinutes(4));
        Assert.InRange(said.Sentences.Count(IsFailure), 2, 4);
    }

    [Fact]
    public async Task A_second_server_says_that_it_only_reads()
    {
        var first = new SearchIndexer(db, db.Published, db.Folder, ChoiceNames.Of, new SearchReader(), db.Clock);
        await first.CompleteAsync(TestContext.Current.CancellationToken);
        await follower.StartAsync(TestContext.Current.CancellationToken);
        await PassUntilAsync(() => said.Sentences.Count == 1);
        first.Dispose();
        await PassUntilAsync(() => said.Sentences.Count == 2);

        Assert.Equal(["Another process writes the search index; this one reads it.", "This process writes the search index now."], said.Sentences);
    }

    /// <summary>Lets time pass, half a second at a time.</summary>
    private async Task PassUntilAsync(Func<bool> seen)
    {
        var time = Stopwatch.StartNew();
        while (!seen())
        {
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), "It did not come to that.");
            db.Clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await follower.StopAsync(CancellationToken.None);
        follower.Dispose();
        indexer.Dispose();
        db.Dispose();
    }

    private sealed class Said : ILogger<SearchFollower>
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
                sentences.Add(formatter(state, exception));
            }
        }

        public bool IsEnabled(LogLevel level) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
    }
}
