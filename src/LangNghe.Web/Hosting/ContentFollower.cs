using LangNghe.Core.Content;

namespace LangNghe.Web.Hosting;

/// <summary>Follows changes that somebody else wrote into the database, such as a command beside the server: seen within a second.</summary>
public sealed partial class ContentFollower(PublishedContent published, TimeProvider clock, ILogger<ContentFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await published.RefreshAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The public goes on reading the snapshot it has; the next tick tries again.
                LogFailed(e);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The published content could not be read again; the portal goes on with what it has.")]
    private partial void LogFailed(Exception exception);
}
