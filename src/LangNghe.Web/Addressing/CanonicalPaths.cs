namespace LangNghe.Web.Addressing;

/// <summary>A public page has one spelling of its address: no capitals, no slash at the end. Others lead there for good, with their query.</summary>
public static class CanonicalPaths
{
    public static IApplicationBuilder UseCanonicalPaths(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        // Only where routing has found a page: so the address begins with one of ours and never with another host.
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageAddress>() is null || Canonical(request.Path.Value!) is not { } path || path == request.Path.Value)
        {
            return next(context);
        }
        context.Response.Redirect(request.PathBase.Add(path).ToUriComponent() + request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

    private static string Canonical(string path) => path.Length == 1 ? path : path.TrimEnd('/').ToLowerInvariant();
}
