using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines;

/// <summary>What <c>/api/v1/search</c> answers.</summary>
/// <param name="Query">What was searched for.</param>
/// <param name="WasCut">The query was longer than is searched for.</param>
/// <param name="LeftOut">Words that the items need not have.</param>
/// <param name="Choices">All places of exactly this name, where there are several.</param>
/// <param name="Total">How many items there are on all pages.</param>
internal sealed record FoundJson(
    string Query,
    bool WasCut,
    Relaxation Relaxation,
    string? DidYouMean,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<TargetJson> Choices,
    int Total,
    int Page,
    int Pages,
    IReadOnlyList<FacetJson> Facets,
    IReadOnlyList<ItemJson> Items);

/// <summary>A facet, with how many items choosing each value would show.</summary>
internal sealed record FacetJson(string Key, string Name, IReadOnlyList<FacetValueJson> Values)
{
    public static FacetJson Of(FacetCounts facet, Words t) =>
        new(facet.Key, t[$"Facet.{facet.Key}"], [.. facet.Values.Select(v => new FacetValueJson(v.Value.Key, v.Value.Label, v.Count, v.Chosen))]);
}

internal sealed record FacetValueJson(string Key, string Name, int Count, bool Chosen);

/// <param name="Kind">Alias of the content type, or <c>commune</c>, <c>oldUnit</c>, <c>district</c>.</param>
/// <param name="Url">Absolute.</param>
internal sealed record TargetJson(Guid Id, string Kind, string Name, string Url);

/// <param name="Places">Names of today's communes.</param>
internal sealed record ItemJson(Guid Id, string Kind, string Name, string Url, IReadOnlyList<string> Places, SnippetJson Snippet);

/// <param name="Lang">The language it is in: <c>vi</c> or <c>en</c>.</param>
/// <param name="Pieces">Those are marked that the query speaks of.</param>
internal sealed record SnippetJson(string Lang, IReadOnlyList<TextPiece> Pieces);

/// <summary>One of what <c>/api/v1/suggest</c> answers.</summary>
/// <param name="Kind">In words.</param>
/// <param name="Url">A path on this portal.</param>
internal sealed record SuggestionJson(string Name, string Kind, string Url);
