using LangNghe.Core.Content;
using LangNghe.Core.Search.Indexing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LangNghe.Web.Hosting;

/// <summary>How the search index stands. The portal answers without it, so it is never worse than degraded.</summary>
public sealed class SearchHealth(SearchIndexer indexer, SearchReader index, PublishedContent published) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        var meanwhile = index.IsReady ? "The one before is asked meanwhile." : "Nothing can be searched until then.";
        return (indexer.Rebuilding, indexer.Failure) switch
        {
            ({ } reason, null) => HealthCheckResult.Degraded($"The search index is made anew: {SearchFollower.Why(reason)}. {meanwhile}"),
            ({ } reason, { } failure) => HealthCheckResult.Degraded(
                $"The search index must be made anew: {SearchFollower.Why(reason)}. It failed and is tried again: {failure} {meanwhile}"),
            (null, { } failure) => HealthCheckResult.Degraded($"The search index cannot be brought up to date and is tried again: {failure}"),
            _ => Sound(indexer.Number, published.Current.Number),
        };
    }

    private HealthCheckResult Sound(long? number, long last) =>
        number is null ? HealthCheckResult.Degraded("There is no search index yet. Nothing can be searched until then.")
        : number < last ? HealthCheckResult.Healthy($"The search index is at change {number} of {last}.")
        : HealthCheckResult.Healthy(indexer.IsWriter ? "The search index is complete." : "The search index is complete; another process writes it.");
}
