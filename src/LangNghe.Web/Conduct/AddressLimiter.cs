using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Hosting;
using LangNghe.Web.Machines;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Conduct;

/// <summary>Holds each address to <see cref="Limits"/>. It looks at the path alone: refusing must cost next to nothing.</summary>
internal sealed class AddressLimiter(IOptions<PortalOptions> options, StaticPaths files, TimeProvider clock)
{
    private static readonly string[] SearchPaths =
        [.. Languages.All.Select(language => PageAddresses.Of("Search/Index").In(language)), MachineEndpoints.SearchAddress];

    private readonly MinuteCounts? pages = Counts(options.Value.Limits.PagesAMinute, clock);
    private readonly MinuteCounts? searches = Counts(options.Value.Limits.SearchesAMinute, clock);

    /// <returns>Null: it may be answered, and it is counted. Else how long until it may.</returns>
    public TimeSpan? Take(HttpContext context)
    {
        var path = context.Request.Path;
        var counts = IsFree(path) ? null : Array.Exists(SearchPaths, search => path.StartsWithSegments(search, StringComparison.OrdinalIgnoreCase)) ? searches : pages;
        var caller = Callers.Of(context.Connection.RemoteIpAddress);
        return counts is null || caller == Callers.Nobody ? null : counts.Take(caller);
    }

    private static MinuteCounts? Counts(int most, TimeProvider clock) => most == 0 ? null : new(most, clock);

    private bool IsFree(PathString path) => files.Has(path) || path.Value is Health.Live or Health.Ready;
}
