using System.Net;
using LangNghe.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace LangNghe.Web.Conduct;

/// <summary>Shows the metrics to Prometheus, at an address and port that share nothing with the public's.</summary>
public sealed class MetricsServer(MeterProvider meters, IOptions<PortalOptions> options) : IHostedService, IAsyncDisposable
{
    private WebApplication? app;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            // A name would be taken for every address of the machine.
            o.Listen(IPAddress.Parse(options.Value.MetricsAddress), options.Value.MetricsPort);
        });
        builder.Services.AddOptions();
        app = builder.Build();
        app.Use((context, next) =>
        {
            // Who measures is not measured.
            context.Features.GetRequiredFeature<IHttpMetricsTagsFeature>().MetricsDisabled = true;
            return next(context);
        });
        app.UseOpenTelemetryPrometheusScrapingEndpoint(meters, null, null, null, null);
        return app.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;
}
