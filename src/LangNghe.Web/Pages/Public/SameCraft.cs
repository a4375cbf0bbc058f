using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public;

/// <summary>The ways from a list narrowed to a craft to what the other lists have of it.</summary>
public static class SameCraft
{
    /// <summary>The facet that villages, products and points share.</summary>
    public const string Facet = "nghe";

    /// <param name="page">The list; its own is left out.</param>
    /// <param name="craft">Key of the chosen craft.</param>
    /// <param name="own">Page of the list in the table of addresses.</param>
    public static IReadOnlyList<Crumb> In(PublicPage page, string craft, string own)
    {
        bool IsIt(CraftVillage village) => village.Craft is { } its && FacetValues.Of(its, page.T).Key == craft;
        bool Has(IReadOnlyList<Guid> villages) => page.Published.Find<CraftVillage>(villages).Any(IsIt);
        (string Page, string Key, int Count)[] lists =
        [
            ("Villages/Index", "Place.Villages", page.Published.All<CraftVillage>().Count(IsIt)),
            ("Products/Index", "Place.Products", page.Published.All<Product>().Count(p => Has(p.Villages))),
            ("Visits/Index", "Place.Points", page.Published.All<ProductionPoint>().Count(p => Has(p.Villages))),
        ];
        return [.. lists.Where(l => l.Page != own && l.Count > 0).Select(l => new Crumb(page.T.Count(l.Key, l.Count), $"{page.To(l.Page)}?{Facet}={craft}"))];
    }

    /// <summary>The crafts of some villages as values of <see cref="Facet"/>.</summary>
    public static IEnumerable<FacetValue> Values(IReadOnlyList<CraftVillage> villages, Words t) =>
        villages.Select(v => v.Craft).OfType<Craft>().Select(c => FacetValues.Of(c, t));
}
