using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LangNghe.Web.Hosting;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: whether the portal answers as it should, each part with its reason;
/// 200 also while a part is degraded: readers are served.
/// </summary>
public static class Health
{
    public const string Live = "/health/live";

    public const string Ready = "/health/ready";

    // Whoever asks shall not wait for a disk that hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseHealth>();
        services.AddSingleton<FolderHealth>();
        services.AddHealthChecks()
            .AddCheck<ContentHealth>("content")
            .AddCheck<DatabaseHealth>("database", HealthStatus.Degraded, [], Patience)
            .AddCheck<FolderHealth>("folder", HealthStatus.Degraded, [], Patience)
            .AddCheck<SearchHealth>("search");
    }

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var reading = new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]);
        app.MapHealthChecks(Live, new HealthCheckOptions { ResponseWriter = WriteAsync, Predicate = _ => false }).WithMetadata(reading);
        app.MapHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = WriteAsync }).WithMetadata(reading);
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            status = report.Status.ToString(),
            parts = report.Entries.ToDictionary(e => e.Key, e => new { status = e.Value.Status.ToString(), reason = e.Value.Description }),
        }));
    }
}
