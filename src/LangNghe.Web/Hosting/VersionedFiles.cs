using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.FileProviders;
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

    private static readonly string[] Folders = ["/assets", "/motifs", "/map"];

    public static IApplicationBuilder UseVersionedFiles(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        var versions = new Lazy<FrozenDictionary<string, string>>(() => Read(
            services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider, services.GetRequiredService<IFileVersionProvider>()));
        return app.Use((context, next) =>
        {
            var request = context.Request;
            if (request.QueryString.HasValue && versions.Value.TryGetValue(request.Path.Value!, out var own) && own == request.Query[Key])
            {
                context.Response.OnStarting(KeepForever, context.Response);
            }
            return next(context);
        });
    }

    // Of the files there are, once: the provider remembers every path it is ever asked about, and readers ask for whatever they like.
    private static FrozenDictionary<string, string> Read(IFileProvider files, IFileVersionProvider versions) => Folders
        .SelectMany(folder => FilesIn(files, folder))
        .ToFrozenDictionary(path => path, path => versions.AddFileVersionToPath("", path).Split($"?{Key}=")[^1]);

    private static IEnumerable<string> FilesIn(IFileProvider files, string folder) => files.GetDirectoryContents(folder)
        .SelectMany(file => file.IsDirectory ? FilesIn(files, $"{folder}/{file.Name}") : [$"{folder}/{file.Name}"]);

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
