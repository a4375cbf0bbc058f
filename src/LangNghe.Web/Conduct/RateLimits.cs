using Microsoft.AspNetCore.RateLimiting;

namespace LangNghe.Web.Conduct;

/// <summary>Nobody takes so much that others have to wait.</summary>
internal static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services)
    {
        services.AddSingleton<StaticPaths>();
        services.AddSingleton<AddressLimiter>();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<AddressLimiter>((o, limiter) =>
        {
            o.GlobalLimiter = limiter;
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = TooMany.AnswerAsync;
        });
    }
}
