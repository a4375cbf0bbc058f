using System.Threading.RateLimiting;
using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Hosting;
using LangNghe.Web.Machines;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Conduct;

/// <summary>Holds each address to <see cref="Limits"/>. It looks at the path alone: refusing must cost next to nothing.</summary>
internal sealed class AddressLimiter(IOptions<PortalOptions> options, StaticPaths files, TimeProvider clock) : PartitionedRateLimiter<HttpContext>
{
    private static readonly string[] SearchPaths =
        [.. Languages.All.Select(language => PageAddresses.Of("Search/Index").In(language)), MachineEndpoints.SearchAddress];

    private readonly MinuteCounts? pages = Counts(options.Value.Limits.PagesAMinute, clock);
    private readonly MinuteCounts? searches = Counts(options.Value.Limits.SearchesAMinute, clock);

    public override RateLimiterStatistics? GetStatistics(HttpContext resource) => null;

    protected override RateLimitLease AttemptAcquireCore(HttpContext resource, int permitCount)
    {
        var path = resource.Request.Path;
        var counts = IsFree(path) ? null : Array.Exists(SearchPaths, search => path.StartsWithSegments(search, StringComparison.OrdinalIgnoreCase)) ? searches : pages;
        var caller = Callers.Of(resource.Connection.RemoteIpAddress);
        return counts is null || caller == Callers.Nobody || counts.Take(caller) is not { } wait ? Lease.Given : new Lease(wait);
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(HttpContext resource, int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(resource, permitCount));

    private static MinuteCounts? Counts(int most, TimeProvider clock) => most == 0 ? null : new(most, clock);

    private bool IsFree(PathString path) => files.Has(path) || path.StartsWithSegments("/health", StringComparison.Ordinal);

    private sealed class Lease(TimeSpan? wait) : RateLimitLease
    {
        public static readonly Lease Given = new(null);

        public override bool IsAcquired => wait is null;

        public override IEnumerable<string> MetadataNames => wait is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}
