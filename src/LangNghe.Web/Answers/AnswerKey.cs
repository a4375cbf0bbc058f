using LangNghe.Web.Addressing;
using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.Answers;

/// <summary>What chooses a kept answer within a snapshot, but for its coding. The path tells the language.</summary>
/// <param name="Day">The day it speaks of (Asia/Ho_Chi_Minh).</param>
/// <param name="Query">The keys of the query that choose it, in the order they are declared; empty: none.</param>
/// <param name="Type">The media type asked for.</param>
/// <param name="Htmx">Whether htmx asks, which may be answered with a part of the page.</param>
public readonly record struct AnswerKey(DateOnly Day, string Path, string Query, AskedFormat Type, bool Htmx)
{
    /// <summary>Of a request without a query: no endpoint has to say what of the query matters.</summary>
    public static AnswerKey Of(HttpRequest request, DateOnly day) =>
        new(day, request.Path.Value!, "", AskedFormats.Of(request), request.Headers.ContainsKey("HX-Request"));

    /// <param name="keep">Whether the answer may be kept: not where readers may ask for as many different ones as they like.</param>
    public static AnswerKey Of(HttpRequest request, Kept kept, DateOnly day, out bool keep)
    {
        var plain = Of(request, day);
        keep = IsOneSpelling(request.Path);
        return request.QueryString.HasValue ? plain with { Query = QueryOf(request.Query, kept, ref keep) } : plain;
    }

    private static string QueryOf(IQueryCollection query, Kept kept, ref bool keep)
    {
        List<(string Key, string Value)> pairs = [];
        foreach (var key in kept.Keys.Concat(kept.Facets).Concat(kept.Asked))
        {
            if (query.TryGetValue(key, out var values))
            {
                pairs.Add((key, values[0] ?? ""));
            }
        }
        keep = keep && pairs.TrueForAll(p => IsOneSpelling(p.Value) && !kept.Asked.Contains(p.Key)) && pairs.Count(p => kept.Facets.Contains(p.Key)) <= 1;
        return string.Join('&', pairs.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
    }

    // Endpoints also answer to capitals and to a slash at the end.
    private static bool IsOneSpelling(PathString path) => path.Value is "/" || !(path.Value!.EndsWith('/') || path.Value.Any(char.IsUpper));

    // “1” may also be written “01”, “001” …: the answer is the same, but there is no end to them.
    private static bool IsOneSpelling(string value) => ListQuery.IsSlug(value) && value[0] != '0';
}
