namespace LangNghe.Web.Conduct;

/// <summary>
/// Refuses at once what asks for no page: methods that only look like ours (they are spelled in capitals), and the whole server instead of an
/// address (<c>OPTIONS *</c>, <c>CONNECT host</c>).
/// </summary>
internal static class Methods
{
    public static void UseStrictMethods(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.Path.HasValue && (request.Method is "GET" or "HEAD" || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))))
        {
            return next(context);
        }
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    });
}
