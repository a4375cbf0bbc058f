using LangNghe.Web.Look;

namespace LangNghe.Web.Hosting;

/// <summary>What every answer tells the browser not to do: no other host, no inline style or script, no frame (D9).</summary>
public static class SecurityHeaders
{
    private const string Pages =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // A drawing has one style element of its own; it matters only when it is opened by itself.
    private const string Drawings = $"default-src 'none'; style-src '{DrawingStyle.CspHash}'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = IsDrawing(context.Request.Path) ? Drawings : Pages;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    });

    private static bool IsDrawing(PathString path) =>
        path.StartsWithSegments("/motifs", StringComparison.Ordinal) || path.StartsWithSegments("/map", StringComparison.Ordinal);
}
