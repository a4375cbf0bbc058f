using Microsoft.AspNetCore.Diagnostics;

namespace LangNghe.Web.Conduct;

/// <summary>
/// Names the id of a request in every line logged meanwhile; the answer carries it too. A fault is logged once: id, method and route as it is
/// declared; never an address, a query, a header or the words of the fault, which may repeat them.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, IHostEnvironment environment, ILogger<RequestLog> logger)
{
    public const string Header = "X-Request-Id";

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"];
    private static readonly Func<ILogger, string, IDisposable?> Within = LoggerMessage.DefineScope<string>("Request {RequestId}");

    public async Task InvokeAsync(HttpContext context)
    {
        var id = context.TraceIdentifier;
        using var scope = Within(logger, id);
        try
        {
            await next(context);
        }
        catch (Exception e) when (IsFault(e, context))
        {
            // On one's own machine there is nobody's data, and the words help.
            LogFault(environment.IsDevelopment() ? e : new WordlessException(e), id, Method(context), Route(context));
            if (context.Response.HasStarted)
            {
                context.Abort();
            }
            else if (context.Features.Get<IExceptionHandlerFeature>() is null)
            {
                throw;
            }
            else
            {
                // The error page itself failed.
                context.Response.Clear();
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        }
    }

    // Not where the reader left, or sent what is no HTTP.
    private static bool IsFault(Exception e, HttpContext context) =>
        e is not BadHttpRequestException && !(e is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested);

    private static string Method(HttpContext context) => Methods.Contains(context.Request.Method) ? context.Request.Method : "another method";

    private static string Route(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route";

    [LoggerMessage(LogLevel.Error, "Request {Id} failed: {Method}, {Route}")]
    private partial void LogFault(Exception exception, string id, string method, string route);
}
