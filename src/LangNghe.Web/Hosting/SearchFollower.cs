using LangNghe.Core.Content;
using LangNghe.Core.Search.Indexing;

namespace LangNghe.Web.Hosting;

/// <summary>Keeps the search index up to the published content while the portal runs; what it cannot do now it tries again.</summary>
public sealed partial class SearchFollower(SearchIndexer indexer, PublishedContent published, TimeProvider clock, ILogger<SearchFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private RebuildReason? rebuilding;
    private (string Failure, DateTimeOffset At)? last;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        do
        {
            try
            {
                await indexer.FollowAsync(stoppingToken);
                last = null;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The public goes on asking the index it has; the next tick tries again.
                TellFailed(e);
            }
            TellRebuilding();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void TellRebuilding()
    {
        if (indexer.Rebuilding == rebuilding)
        {
            return;
        }
        rebuilding = indexer.Rebuilding;
        if (rebuilding is { } reason)
        {
            LogRebuilding(reason);
        }
        else
        {
            LogRebuilt(published.Current.Number);
        }
    }

    /// <summary>The same failure comes back with every tick: it is said once a minute.</summary>
    private void TellFailed(Exception e)
    {
        var failure = $"{e.GetType()} {e.Message}";
        var now = clock.GetUtcNow();
        if (last is { } before && before.Failure == failure && now - before.At < Silence)
        {
            return;
        }
        last = (failure, now);
        LogFailed(e);
    }

    [LoggerMessage(LogLevel.Information, "The search index is made anew: {Reason}.")]
    private partial void LogRebuilding(RebuildReason reason);

    [LoggerMessage(LogLevel.Information, "The search index is complete, up to change {Number}.")]
    private partial void LogRebuilt(long number);

    [LoggerMessage(LogLevel.Error, "The search index could not be brought up to date; the search goes on with what it has.")]
    private partial void LogFailed(Exception exception);
}
