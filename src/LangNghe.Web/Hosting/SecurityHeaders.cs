using LangNghe.Web.Conduct;
using LangNghe.Web.Look;
using LangNghe.Web.Machines.Feeds;
using LangNghe.Web.Sharing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace LangNghe.Web.Hosting;

/// <summary>
/// What every answer tells the browser not to do: no other host, no inline style or script, no frame (D9); and the id of its request. Around all else, the check of the
/// host included, and written when the answer begins: so nothing that makes or clears an answer can lose it.
/// </summary>
public sealed class SecurityHeaders : IStartupFilter
{
    private static readonly StringValues Pages =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // A drawing has one style element of its own; it matters only when it is opened by itself.
    private static readonly StringValues Drawings = $"default-src 'none'; style-src '{DrawingStyle.CspHash}'; frame-ancestors 'none'";

    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Deny = "DENY";
    private static readonly StringValues Referrer = "strict-origin-when-cross-origin";
    private static readonly StringValues Permissions = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues CrossOrigin = "cross-origin";
    private static readonly StringValues AYear = "max-age=31536000";

    private readonly Func<object, Task> write;
    private readonly StringValues transport;

    public SecurityHeaders(IHostEnvironment environment, IOptions<PortalOptions> options)
    {
        write = state => Write((HttpContext)state);
        var secure = options.Value.PublicAddress?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true;
        transport = environment.IsProduction() && secure ? AYear : default;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(rest => context =>
        {
            context.Response.OnStarting(write, context);
            return rest(context);
        });
        next(app);
    };

    private Task Write(HttpContext context)
    {
        var (path, response) = (context.Request.Path, context.Response);
        var headers = response.Headers;
        headers.ContentSecurityPolicy = IsDrawing(path) && response.StatusCode < StatusCodes.Status400BadRequest ? Drawings : Pages;
        headers.XContentTypeOptions = NoSniff;
        headers.XFrameOptions = Deny;
        headers["Referrer-Policy"] = Referrer;
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers["Cross-Origin-Resource-Policy"] = MayBeUsedElsewhere(path) ? CrossOrigin : SameOrigin;
        headers[RequestLog.Header] = context.TraceIdentifier;
        if (transport.Count > 0)
        {
            headers.StrictTransportSecurity = transport;
        }
        return Task.CompletedTask;
    }

    private static bool IsDrawing(PathString path) =>
        path.StartsWithSegments("/motifs", StringComparison.Ordinal) || path.StartsWithSegments("/map", StringComparison.Ordinal);

    // Open data, feeds, drawings and share cards are there for others; pages, their styles and scripts are not.
    private static bool MayBeUsedElsewhere(PathString path) =>
        IsDrawing(path)
        || path.StartsWithSegments("/api", StringComparison.Ordinal)
        || path.StartsWithSegments(CardEndpoint.Folder, StringComparison.Ordinal)
        || path.Value!.EndsWith(Feed.FileName, StringComparison.Ordinal);
}
