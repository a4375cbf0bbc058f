using LangNghe.Core.Content;
using LangNghe.Core.Time;
using LangNghe.Web.Conduct;
using LangNghe.Web.Hosting;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Answers;

/// <summary>
/// The short way to a kept answer, for addresses without a query: it was made once, so there is no need to find out again which endpoint
/// makes it. All others go the whole way, to <see cref="KeptAnswers"/>.
/// </summary>
public sealed class KnownAnswers(RequestDelegate next, PublishedContent content, TimeProvider clock, PortalMeter meter, IOptions<PortalOptions> options)
{
    private readonly long most = options.Value.AnswersBytes;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.QueryString.HasValue || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            return next(context);
        }
        var moment = new Moment(content.Current, clock.TodayInVietnam());
        var store = AnswerStore.Of(moment.Published, most);
        var key = AnswerKey.Of(request, moment.Today);
        if (store.Find(key) is { } answer)
        {
            meter.Answered(kept: true);
            return KeptAnswers.SendAsync(context, answer, store.In(Codings.Of(request), answer, key));
        }
        context.Features.Set(moment);
        return next(context);
    }
}
