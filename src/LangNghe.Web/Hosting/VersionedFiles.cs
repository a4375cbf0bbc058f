using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Net.Http.Headers;

namespace LangNghe.Web.Hosting;

/// <summary>
/// A file of ours asked for under the fingerprint of what it holds (<c>?v=…</c>, as <c>asp-append-version</c> writes it) is the same for ever
/// and is not asked for again. Under another fingerprint, as in a page kept from before an update, it is still there, but not for ever.
/// </summary>
public static class VersionedFiles
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Key = "v";

    public static IApplicationBuilder UseVersionedFiles(this IApplicationBuilder app)
    {
        var versions = app.ApplicationServices.GetRequiredService<IFileVersionProvider>();
        return app.Use((context, next) =>
        {
            if (context.Request.QueryString.HasValue && IsAsset(context.Request.Path) && IsItsVersion(context.Request, versions))
            {
                context.Response.OnStarting(KeepForever, context.Response);
            }
            return next(context);
        });
    }

    private static bool IsAsset(PathString path) =>
        path.StartsWithSegments("/assets", StringComparison.Ordinal)
        || path.StartsWithSegments("/motifs", StringComparison.Ordinal)
        || path.StartsWithSegments("/map", StringComparison.Ordinal);

    private static bool IsItsVersion(HttpRequest request, IFileVersionProvider versions)
    {
        var path = request.PathBase.Add(request.Path).Value!;
        return request.Query.TryGetValue(Key, out var version) && versions.AddFileVersionToPath(request.PathBase, path) == $"{path}?{Key}={version}";
    }

    private static Task KeepForever(object state)
    {
        var response = (HttpResponse)state;
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status206PartialContent or StatusCodes.Status304NotModified)
        {
            response.Headers[HeaderNames.CacheControl] = Forever;
        }
        return Task.CompletedTask;
    }
}
