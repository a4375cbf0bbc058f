using LangNghe.Core.Search.Indexing;

namespace LangNghe.Web.Hosting;

/// <summary>Keeps the search index up to the published content while the portal runs; what it cannot do now it tries again.</summary>
public sealed partial class SearchFollower(SearchIndexer indexer, TimeProvider clock, ILogger<SearchFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private RebuildReason? rebuilding;
    private bool isWriter = true;
    private DateTimeOffset toldFailure = DateTimeOffset.MinValue;

    /// <summary>Why an index is made anew, for whoever runs the portal.</summary>
    public static string Why(RebuildReason reason) => reason switch
    {
        RebuildReason.Missing => "there was none",
        RebuildReason.Damaged => "files of it were missing or changed",
        RebuildReason.Foreign => "it was of another format or another database",
        RebuildReason.Outdated => "another version of the program made it",
        _ => "somebody asked for it",
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        do
        {
            try
            {
                await indexer.FollowAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // The public goes on asking the index it has; a later tick tries again.
                TellFailed(e);
            }
            TellRebuilding();
            TellWriter();
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
            LogRebuilding(Why(reason));
        }
        else
        {
            LogRebuilt(indexer.Number);
        }
    }

    private void TellWriter()
    {
        if (indexer.IsWriter == isWriter)
        {
            return;
        }
        isWriter = indexer.IsWriter;
        if (isWriter)
        {
            LogWriting();
        }
        else if (indexer.Failure is null)
        {
            LogReading();
        }
    }

    /// <summary>What fails comes back again and again, with another folder or file in its words: it is said once a minute.</summary>
    private void TellFailed(Exception e)
    {
        var now = clock.GetUtcNow();
        if (now - toldFailure >= Silence)
        {
            toldFailure = now;
            LogFailed(OutsideFaults.TraceOf(e), e.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "The search index is made anew: {Why}.")]
    private partial void LogRebuilding(string why);

    [LoggerMessage(LogLevel.Information, "The search index is complete, up to change {Number}.")]
    private partial void LogRebuilt(long? number);

    [LoggerMessage(LogLevel.Information, "Another process writes the search index; this one reads it.")]
    private partial void LogReading();

    [LoggerMessage(LogLevel.Information, "This process writes the search index now.")]
    private partial void LogWriting();

    [LoggerMessage(LogLevel.Error, "The search index could not be brought up to date; the search goes on with what it has: {Cause}")]
    private partial void LogFailed(Exception? exception, string cause);
}
