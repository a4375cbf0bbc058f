using System.Globalization;

namespace LangNghe.Web.Conduct;

/// <summary>
/// Nobody takes so much that others have to wait. Not by the framework's limiter: its partitions grow with the addresses that
/// ask, and it asks a second limiter with every request; here there is one table of fixed size (ADR 0010).
/// </summary>
internal static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services)
    {
        services.AddSingleton<StaticPaths>();
        services.AddSingleton<AddressLimiter>();
    }

    public static void UseRateLimits(this IApplicationBuilder app)
    {
        var limiter = app.ApplicationServices.GetRequiredService<AddressLimiter>();
        var meter = app.ApplicationServices.GetRequiredService<PortalMeter>();
        app.Use((context, next) =>
        {
            if (limiter.Take(context) is not { } wait)
            {
                return next(context);
            }
            meter.Refused();
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return TooMany.AnswerAsync(context);
        });
    }
}
