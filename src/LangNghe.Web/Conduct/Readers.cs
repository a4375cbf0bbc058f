using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LangNghe.Web.Conduct;

/// <summary>Whether somebody reads what goes wrong as a page.</summary>
internal static class Readers
{
    private static readonly MediaTypeHeaderValue Html = new("text/html");

    /// <summary>Whoever says nothing, or nothing that can be read, is taken for a reader.</summary>
    public static bool ReadHtml(HttpRequest request)
    {
        var accepted = request.Headers.Accept;
        return StringValues.IsNullOrEmpty(accepted)
            || !MediaTypeHeaderValue.TryParseStrictList(accepted, out var ranges)
            || ranges.Any(range => Html.IsSubsetOf(range) && range.Quality != 0);
    }
}
