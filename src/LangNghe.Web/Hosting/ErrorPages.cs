using Microsoft.AspNetCore.Diagnostics;

namespace LangNghe.Web.Hosting;

/// <summary>Answers without a body, and faults, get the error page in the reader's language, under the status they have.</summary>
public static class ErrorPages
{
    /// <summary>Where the error page lives; asked for by itself it is a page that does not exist.</summary>
    public const string Address = "/loi";

    /// <summary>Comes before all that makes answers: the error page passes through it once more, headers included.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Address })
        .UseStatusCodePagesWithReExecute(Address);
}

/// <summary>What was asked for before the error page took over.</summary>
public sealed record Failed(string Path, Endpoint? Endpoint)
{
    public static Failed Of(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } status ? new(status.OriginalPath, status.Endpoint)
        : context.Features.Get<IExceptionHandlerPathFeature>() is { } fault ? new(fault.Path, fault.Endpoint)
        : new(context.Request.Path, null);
}
