using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace LangNghe.Web.Conduct;

/// <summary>Registers what is measured. Without a port nothing listens, and nothing is gathered.</summary>
internal static class Metrics
{
    // What the platform counts of itself: none of it has labels for readers, their addresses or what they asked for.
    private static readonly string[] Platform =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime",
    ];

    /// <param name="port">0: none.</param>
    public static void AddMetrics(this IServiceCollection services, int port)
    {
        services.AddSingleton<PortalMeter>();
        if (port != 0)
        {
            services.AddOpenTelemetry()
                .ConfigureResource(resource => resource.AddService("langnghe"))
                .WithMetrics(metrics => metrics.AddMeter(PortalMeter.Name).AddMeter(Platform).AddPrometheusExporter());
            services.AddHostedService<MetricsServer>();
        }
    }
}
