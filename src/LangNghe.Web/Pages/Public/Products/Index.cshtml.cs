using LangNghe.Core.Products;

namespace LangNghe.Web.Pages.Public.Products;

/// <summary>All products, narrowed by OCOP group, how their certificates stand, craft and village.</summary>
public sealed class IndexModel : ItemListPage<Product>
{
    public override string Heading => T["Products.Heading"];

    protected override string ShortHeading => T["Nav.Products/Index"];

    public override IReadOnlyList<Crumb> SameCraft =>
        Chosen.TryGetValue(Public.SameCraft.Facet, out var craft) ? Public.SameCraft.In(this, craft, "Products/Index") : [];

    protected override string About => T.Say("Products.Intro", All.Count);

    protected override ItemList<Product> List => new ProductList(Now, T);
}
