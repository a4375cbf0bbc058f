using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LangNghe.Core.Content;
using LangNghe.Web.Machines;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Conduct;

/// <summary>What somebody is told who asks too often: 429, when to come back, and a sentence in both languages. Made once, as bytes.</summary>
internal static class TooMany
{
    private static readonly Words Vi = new(Language.Vi);
    private static readonly Words En = new(Language.En);

    private static readonly byte[] Page = Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="vi"><head><meta charset="utf-8"><title>{Html(Vi, "Title")} / {Html(En, "Title")}</title><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><link rel="stylesheet" href="/assets/site.css"></head>
        <body><main class="wrap sec flow"><h1>{Html(Vi, "Title")}</h1><p>{Html(Vi, "Text")}</p><div class="flow" lang="en"><h2>{Html(En, "Title")}</h2><p>{Html(En, "Text")}</p></div></main></body></html>

        """);

    private static readonly byte[] Json = ApiAnswers.Written($"{Vi["TooMany.Text"]} / {En["TooMany.Text"]}");

    public static Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.CacheControl = "no-store";
        var (type, body) = request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? ("application/json; charset=utf-8", Json)
            : Readers.ReadHtml(request) ? ("text/html; charset=utf-8", Page)
            : (null, []);
        response.ContentType = type;
        response.ContentLength = body.Length;
        return body.Length == 0 || HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private static string Html(Words words, string key) => HtmlEncoder.Create(UnicodeRanges.All).Encode(words[$"TooMany.{key}"]);
}
