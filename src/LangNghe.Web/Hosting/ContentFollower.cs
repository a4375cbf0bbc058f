using LangNghe.Core.Content;

namespace LangNghe.Web.Hosting;

/// <summary>Follows changes that somebody else wrote into the database, such as a command beside the server: seen at once, as people count.</summary>
public sealed partial class ContentFollower(PublishedContent published, TimeProvider clock, ILogger<ContentFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private readonly HashSet<(Guid Key, int Revision)> told = [];
    private (string Failure, DateTimeOffset At)? last;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await published.RefreshAsync(stoppingToken);
                last = null;
                TellUnreadable();
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The public goes on reading the snapshot it has; the next tick tries again.
                TellFailed(e);
            }
        }
    }

    private void TellUnreadable()
    {
        foreach (var revision in published.Unreadable.Where(r => told.Add((r.Key, r.Revision))))
        {
            LogUnreadable(revision.Cause, revision.Key, revision.Revision);
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
        LogFailed(OutsideFaults.TraceOf(e), e.Message);
    }

    [LoggerMessage(LogLevel.Error, "Revision {Revision} of the item {Key} could not be read; the portal goes on with what it has of it.")]
    private partial void LogUnreadable(Exception exception, Guid key, int revision);

    [LoggerMessage(LogLevel.Error, "The published content could not be read again; the portal goes on with what it has: {Cause}")]
    private partial void LogFailed(Exception? exception, string cause);
}
