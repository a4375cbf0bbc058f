using LangNghe.Web.Conduct;
using LangNghe.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LangNghe.Web.Answers;

/// <summary>
/// Answers of endpoints with <see cref="Kept"/> are made once a snapshot and sent as finished bytes, each coding under its own entity tag.
/// </summary>
public sealed class KeptAnswers(RequestDelegate next, IOptions<PortalOptions> options, PortalMeter meter)
{
    // Whoever keeps an answer on the way has to ask whether it still holds: so a publish is seen at once, for the price of a 304.
    private static readonly StringValues AskAgain = "public, no-cache";
    private static readonly StringValues Depends = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}";
    private static readonly StringValues DependsOnCoding = HeaderNames.AcceptEncoding;

    private readonly long most = options.Value.AnswersBytes;

    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Kept>() is { } kept ? AnswerAsync(context, kept) : next(context);

    /// <summary>This answer shows what anybody may ask for without end, such as a list narrowed to nothing: it is not kept.</summary>
    public static void Pass(HttpContext context) => context.Features.Set(Passing.Mark);

    private async Task AnswerAsync(HttpContext context, Kept kept)
    {
        var moment = Moment.Of(context);
        var store = AnswerStore.Of(moment.Published, most);
        var key = AnswerKey.Of(context.Request, kept, moment.Today, out var keep);
        var answered = false;
        var answer = await store.FindAsync(key, MakeAsync, () => keep && context.Features.Get<Passing>() is null);
        meter.Answered(kept: answer is not null && !answered);
        if (answer is not null)
        {
            await SendAsync(context, answer, store.In(Codings.Of(context.Request), answer, key));
        }
        else if (!answered)
        {
            // Whoever made it had nothing to share: a refusal, or a fault of its own.
            await next(context);
        }

        async Task<Answer?> MakeAsync()
        {
            answered = true;
            return await CaptureAsync(context);
        }
    }

    /// <summary>Lets the endpoint answer into memory. What is no 200 is sent on as it came.</summary>
    private async Task<Answer?> CaptureAsync(HttpContext context)
    {
        var (response, wire) = (context.Response, context.Features.GetRequiredFeature<IHttpResponseBodyFeature>());
        var method = context.Request.Method;
        using var memory = new MemoryStream();
        var capture = new StreamResponseBodyFeature(memory);
        var before = response.Headers.ToDictionary();
        context.Features.Set<IHttpResponseBodyFeature>(capture);
        // A body is wanted whoever asks first.
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
            await capture.CompleteAsync();
        }
        finally
        {
            context.Features.Set(wire);
            context.Request.Method = method;
        }
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.ContentLength = null;
            return new Answer([.. response.Headers.Where(h => h.Value != before.GetValueOrDefault(h.Key))], memory.ToArray());
        }
        if (response.Headers.Location.Count > 0)
        {
            // What moved may move again.
            response.Headers.CacheControl = AskAgain;
        }
        if (memory.Length > 0)
        {
            await response.Body.WriteAsync(memory.ToArray(), context.RequestAborted);
        }
        return null;
    }

    internal static Task SendAsync(HttpContext context, Answer answer, CodedAnswer coded)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        foreach (var (name, value) in answer.Headers)
        {
            headers[name] = value;
        }
        headers.ETag = coded.Tag;
        headers.CacheControl = AskAgain;
        headers.Vary = StringValues.IsNullOrEmpty(headers.Vary) ? DependsOnCoding : Depends;
        if (request.Headers.IfNoneMatch.Count > 0 && Holds(request, coded.Tag!))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.ContentType = default;
            return Task.CompletedTask;
        }
        if (coded.Coding.Count > 0)
        {
            headers.ContentEncoding = coded.Coding;
        }
        headers.ContentLength = coded.Body.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(coded.Body).AsTask();
    }

    private static bool Holds(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch.OfType<string>().ToList(), out var tags)
        && tags.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Tag == tag);

    private sealed class Passing
    {
        public static readonly Passing Mark = new();
    }
}
