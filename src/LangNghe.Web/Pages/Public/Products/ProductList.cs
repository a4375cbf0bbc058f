using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Text;
using LangNghe.Core.Villages;
using LangNghe.Web.Answers;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Products;

/// <summary>Products by OCOP group, how their certificates stand, craft and village.</summary>
public sealed class ProductList(Moment moment, Words t) : ItemList<Product>(moment, t)
{
    public override IReadOnlyList<Facet<Product>> Facets =>
    [
        new("nhom", p => p.Group is { } group ? [FacetValues.Of(group, T)] : []),
        new("ocop", p => [FacetValues.Of(p.OcopOn(Today).Standing, T)]),
        new(SameCraft.Facet, p => SameCraft.Values(VillagesOf(p), T), FacetOrder.Alphabet),
        new("lang", p => VillagesOf(p).Select(v => new FacetValue(v.UrlName.Vi ?? Slug.From(v.Name.Vi ?? ""), Name(v))), FacetOrder.Alphabet),
    ];

    private IReadOnlyList<CraftVillage> VillagesOf(Product product) => Published.Find<CraftVillage>(product.Villages);

    private string Name(CraftVillage village) => village.Name.In(T.Language).Text ?? "";
}
