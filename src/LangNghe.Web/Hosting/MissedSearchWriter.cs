using LangNghe.Core.Search;

namespace LangNghe.Web.Hosting;

/// <summary>Writes down what searches found nothing: every minute, and when the server stops.</summary>
public sealed partial class MissedSearchWriter(MissedSearches misses, TimeProvider clock, ILogger<MissedSearchWriter> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(1);

    private string? told;

    /// <summary>The pages have stopped by then: nothing is counted any more.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (ExecuteTask is null)
        {
            // The start failed before this began: there is nothing to write, and perhaps nowhere.
            return;
        }
        await FlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await FlushAsync(stoppingToken);
        }
    }

    private async Task FlushAsync(CancellationToken cancellation)
    {
        try
        {
            await misses.FlushAsync(cancellation);
            told = null;
        }
        catch (OperationCanceledException)
        {
            // The server stops: the last flush writes what this one did not, if it is given the time.
        }
        catch (Exception e)
        {
            Tell(e);
        }
    }

    /// <summary>The same failure comes back every minute: it is said once.</summary>
    private void Tell(Exception e)
    {
        var failure = $"{e.GetType()} {e.Message}";
        if (failure != told)
        {
            told = failure;
            LogFailed(OutsideFaults.TraceOf(e), e.Message);
        }
    }

    [LoggerMessage(LogLevel.Error, "The searches that found nothing could not be counted in the database; it is tried every minute while the server runs: {Cause}")]
    private partial void LogFailed(Exception? exception, string cause);
}
