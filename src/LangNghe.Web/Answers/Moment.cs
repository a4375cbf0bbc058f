using LangNghe.Core.Content;
using LangNghe.Core.Time;

namespace LangNghe.Web.Answers;

/// <summary>What a request speaks of: one snapshot and one day, taken once and kept until its answer is written (D5).</summary>
/// <param name="Published">What is published.</param>
/// <param name="Today">The day in Asia/Ho_Chi_Minh.</param>
public sealed record Moment(PublishedSnapshot Published, DateOnly Today)
{
    public static Moment Of(HttpContext context)
    {
        if (context.Features.Get<Moment>() is not { } moment)
        {
            var services = context.RequestServices;
            moment = new(services.GetRequiredService<PublishedContent>().Current, services.GetRequiredService<TimeProvider>().TodayInVietnam());
            context.Features.Set(moment);
        }
        return moment;
    }
}
