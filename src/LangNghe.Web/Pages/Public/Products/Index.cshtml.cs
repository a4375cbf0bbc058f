using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Text;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Pages.Public.Products;

/// <summary>All products, narrowed by OCOP group, how their certificates stand, craft and village.</summary>
public sealed class IndexModel : ListPage<Product>
{
    public override string Heading => T["Products.Heading"];

    protected override string ShortHeading => T["Nav.Products/Index"];

    public override IReadOnlyList<Crumb> SameCraft =>
        Chosen.TryGetValue(Public.SameCraft.Facet, out var craft) ? Public.SameCraft.In(this, craft, "Products/Index") : [];

    protected override string About => T.Say("Products.Intro", All.Count);

    protected override IReadOnlyList<Product> All => Published.All<Product>(Language);

    protected override IReadOnlyList<Facet<Product>> Declare() =>
    [
        new("nhom", p => p.Group is { } group ? [FacetValues.Of(group, T)] : []),
        new("ocop", p => [FacetValues.Of(p.OcopOn(Today).Standing, T)]),
        new(Public.SameCraft.Facet, p => Public.SameCraft.Values(VillagesOf(p), T), FacetOrder.Alphabet),
        new("lang", p => VillagesOf(p).Select(v => new FacetValue(v.UrlName.Vi ?? Slug.From(v.Name.Vi ?? ""), Name(v))), FacetOrder.Alphabet),
    ];

    private IReadOnlyList<CraftVillage> VillagesOf(Product product) => Published.Find<CraftVillage>(product.Villages);

    private string Name(CraftVillage village) => village.Name.In(Language).Text ?? "";
}
