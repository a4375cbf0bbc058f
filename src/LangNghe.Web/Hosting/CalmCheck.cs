using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LangNghe.Web.Hosting;

/// <summary>A check that goes to the disk: its result stands for some seconds, so that nobody can wear the disk down by asking.</summary>
public abstract class CalmCheck(TimeProvider clock) : IHealthCheck
{
    /// <summary>How long a result stands.</summary>
    public static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    private readonly Lock looking = new();
    private Task<HealthCheckResult>? last;
    private long lookedAt;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        lock (looking)
        {
            // While one look hangs no other begins.
            if (last is null || (last.IsCompleted && clock.GetElapsedTime(lookedAt) >= Calm))
            {
                lookedAt = clock.GetTimestamp();
                last = Task.Run(LookAsync, CancellationToken.None);
            }
            return last.WaitAsync(cancellationToken);
        }
    }

    protected abstract Task<HealthCheckResult> LookAsync();
}
