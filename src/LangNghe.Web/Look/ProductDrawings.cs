using System.Collections.Frozen;
using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Look;

/// <summary>
/// Which drawing each product shows. The products of one village take its close-ups and its whole picture in turn, so that neighbours differ.
/// </summary>
public sealed class ProductDrawings
{
    private static readonly string[] Views = ["-a", "-b", ""];

    private readonly FrozenDictionary<Guid, (string Motif, string Drawing)> byProduct;

    public ProductDrawings(PublishedSnapshot published) => byProduct = published.All<Product>()
        .GroupBy(p => p.Villages is [var first, ..] ? first : Guid.Empty)
        .SelectMany(ofVillage => ofVillage.Index().Select(p => Draw(p.Item, published.Find<CraftVillage>(ofVillage.Key), p.Index)))
        .ToFrozenDictionary();

    /// <exception cref="KeyNotFoundException">The product is not published.</exception>
    public (string Motif, string Drawing) Of(Product product) => byProduct[product.Key];

    private static KeyValuePair<Guid, (string Motif, string Drawing)> Draw(Product product, CraftVillage? village, int place)
    {
        var motif = Motif.Of(product, village);
        return new(product.Key, (motif, motif + Views[place % Views.Length]));
    }
}
