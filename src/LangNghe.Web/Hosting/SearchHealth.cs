using LangNghe.Core.Content;
using LangNghe.Core.Search.Indexing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LangNghe.Web.Hosting;

/// <summary>How the search index stands. The portal answers without it, so it is never worse than degraded.</summary>
public sealed class SearchHealth(SearchIndexer indexer, SearchReader index, PublishedContent published) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check() =>
        indexer.Rebuilding is { } reason ? HealthCheckResult.Degraded($"The search index is made anew: {reason}.")
        : !index.IsReady ? HealthCheckResult.Degraded("There is no search index yet.")
        : indexer.Failure is { } failure ? HealthCheckResult.Degraded($"The search index cannot be brought up to date: {failure}")
        : indexer.Number is { } number && number < published.Current.Number ? HealthCheckResult.Healthy($"The search index is at change {number} of {published.Current.Number}.")
        : HealthCheckResult.Healthy("The search index is complete.");
}
