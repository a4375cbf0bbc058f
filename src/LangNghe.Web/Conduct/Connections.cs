using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LangNghe.Web.Conduct;

/// <summary>How long and how much the server listens to one connection, and how slowly it may read.</summary>
internal static class Connections
{
    // 10 KB of Vietnamese as addresses write it: three signs a byte, and some room. A long question is answered with a sentence, not with a bare 414.
    private const int LongestRequestLine = 64 * 1024;
    private const int MostHeaders = 64;
    private const int LargestHeaders = 32 * 1024;

    private static readonly TimeSpan ForHeaders = TimeSpan.FromSeconds(10);

    // Longer than nginx keeps a connection to us (60 s), so that it is never we who close one it is about to use.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(75);

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    public static void AddConnectionLimits(this IServiceCollection services) => services.Configure<KestrelServerOptions>(o =>
    {
        o.AddServerHeader = false;
        o.AllowSynchronousIO = false;
        o.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
        o.Limits.MaxRequestLineSize = LongestRequestLine;
        o.Limits.MaxRequestHeaderCount = MostHeaders;
        o.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
        o.Limits.MaxRequestBodySize = Bodies.Largest;
        o.Limits.RequestHeadersTimeout = ForHeaders;
        o.Limits.KeepAliveTimeout = Idle;
        o.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, Grace);
        o.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 4096, Grace);
    });
}
