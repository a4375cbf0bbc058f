using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LangNghe.Web.Conduct;

/// <summary>How the server logs: in Production one JSON object a line on standard output, never anything a reader sent.</summary>
internal static class Logs
{
    public static void Add(WebApplicationBuilder builder)
    {
        // It would carry the address asked for into every line of a request.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // So would what calls us by another name.
        builder.Logging.AddFilter("Microsoft.AspNetCore.HostFiltering", LogLevel.None);
        // And a file asked for in a part it does not have.
        builder.Logging.AddFilter("Microsoft.AspNetCore.StaticAssets", LogLevel.Error);
        // Faults are told by RequestLog, without their words.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        // Each part logs what hinders it by itself, once and not with every question.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        if (builder.Environment.IsProduction())
        {
            builder.Logging.AddJsonConsole(o =>
            {
                o.IncludeScopes = true;
                o.UseUtcTimestamp = true;
                o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
                o.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
            });
        }
    }
}
