using LangNghe.Core.Content;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LangNghe.Web.Hosting;

/// <summary>What readers see. Before anything has been read they are not served: the only state that is unhealthy.</summary>
public sealed class ContentHealth(PublishedContent published) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (!published.IsRead)
        {
            return HealthCheckResult.Unhealthy("What is published has not been read yet.");
        }
        var (snapshot, unreadable) = (published.Current, published.Unreadable.Count);
        var seen = $"Readers see change {snapshot.Number}: {snapshot.Documents.Count()} items.";
        return unreadable > 0 ? HealthCheckResult.Degraded($"{seen} The newest state of {unreadable} cannot be read; the log names them.")
            : snapshot.Number == 0 ? HealthCheckResult.Degraded("There is no content.")
            : HealthCheckResult.Healthy(seen);
    }
}
