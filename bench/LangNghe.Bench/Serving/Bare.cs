using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace LangNghe.Bench.Serving;

/// <summary>The reference: Kestrel with one endpoint that writes recorded answers and does nothing else.</summary>
internal static class Bare
{
    public static async Task ServeAsync(int port, string recorded, CancellationToken cancellation)
    {
        var answers = Recorded.Read(recorded).ToDictionary(r => r.Path, r => (Headers: r.Headers.Select(h => (h.Key, Value: new StringValues(h.Value))).ToArray(), r.Body));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        await using var app = builder.Build();
        app.Run(async context =>
        {
            var (headers, body) = answers[context.Request.Path.Value!];
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }
            context.Response.ContentLength = body.Length;
            await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
        });
        await app.StartAsync(cancellation);
        await Task.Delay(Timeout.Infinite, cancellation);
    }
}
