using LangNghe.Core.Content;
using LangNghe.Core.Search;

namespace LangNghe.Web.Pages.Public.Search;

/// <summary>What was found, with its values in the facets of a search.</summary>
public sealed record SearchHit(SearchTarget Target, FacetValue[] Kind, FacetValue[] Crafts, FacetValue[] Places, FacetValue[] Force)
{
    /// <summary>The facets of a search, in the order to show them.</summary>
    public static IReadOnlyList<Facet<SearchHit>> Facets { get; } =
    [
        new("loai", hit => hit.Kind),
        new(SameCraft.Facet, hit => hit.Crafts, FacetOrder.Alphabet),
        new("noi", hit => hit.Places, FacetOrder.Alphabet),
        new("hieu-luc", hit => hit.Force),
    ];
}
