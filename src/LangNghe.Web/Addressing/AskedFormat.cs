using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LangNghe.Web.Addressing;

/// <summary>What the address of a page answers with.</summary>
public enum AskedFormat
{
    Html,

    /// <summary>The facts of the page alone, <c>application/ld+json</c>.</summary>
    JsonLd,
}

/// <summary>Chooses what an address answers with, from what its reader accepts (RFC 9110, 12.5.1).</summary>
public static class AskedFormats
{
    // More ranges than any program sends; what comes after them is passed over.
    private const int MostRanges = 32;

    private static readonly MediaTypeHeaderValue Html = new("text/html");
    private static readonly MediaTypeHeaderValue JsonLd = new("application/ld+json");

    /// <summary>JSON-LD where it is liked better than HTML; HTML where both are liked as well, or nothing that can be read is said.</summary>
    public static AskedFormat Of(HttpRequest request)
    {
        if (NamesHtmlFirst(request.Headers.Accept) || !MediaTypeHeaderValue.TryParseStrictList(request.Headers.Accept, out var ranges))
        {
            return AskedFormat.Html;
        }
        var read = ranges.Take(MostRanges).ToList();
        return Quality(read, JsonLd) > Quality(read, Html) ? AskedFormat.JsonLd : AskedFormat.Html;
    }

    // What browsers send: nothing can be liked better than what is liked as much as can be.
    private static bool NamesHtmlFirst(StringValues accepted) =>
        accepted is [{ } first, ..] && (first == "text/html" || first.StartsWith("text/html,", StringComparison.Ordinal));

    /// <summary>That of the closest range that covers the type, from 0 to 1; 0: none does.</summary>
    private static double Quality(IReadOnlyList<MediaTypeHeaderValue> ranges, MediaTypeHeaderValue type) =>
        ranges.Where(range => Covers(range, type)).OrderByDescending(Closeness).Select(Quality).FirstOrDefault();

    // A range is liked as much as can be unless it says otherwise; one that says it in no way that can be read is not liked.
    private static double Quality(MediaTypeHeaderValue range) =>
        range.Quality ?? (range.Parameters.Any(p => p.Name.Equals("q", StringComparison.OrdinalIgnoreCase)) ? 0 : 1);

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        range.MatchesAllTypes || (range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase)
            && (range.MatchesAllSubTypes || range.SubType.Equals(type.SubType, StringComparison.OrdinalIgnoreCase)));

    private static int Closeness(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
}
