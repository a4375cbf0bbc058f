namespace LangNghe.Web.Conduct;

/// <summary>Nothing here takes a body: one that is announced as larger than a stray form is refused before anything is done.</summary>
internal static class Bodies
{
    /// <summary>In bytes.</summary>
    public const int Largest = 4 * 1024;

    public static void UseSmallBodies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.ContentLength is not > Largest)
        {
            return next(context);
        }
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Response.Headers.Connection = "close";
        return Task.CompletedTask;
    });
}
