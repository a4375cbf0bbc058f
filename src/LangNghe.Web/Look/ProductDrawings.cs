using System.Collections.Frozen;
using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Look;

/// <summary>
/// Which drawing each product shows. The products of one village take the close-ups and the whole picture of their family in turn, except
/// where that is what the product before in the alphabet shows: neighbours differ on the page of their village and in the list of all.
/// </summary>
public sealed class ProductDrawings
{
    private static readonly string[] Views = ["-a", "-b", ""];

    private readonly FrozenDictionary<Guid, (string Motif, string Drawing)> byProduct;

    public ProductDrawings(PublishedSnapshot published)
    {
        var lastOfFamily = new Dictionary<string, string>();
        var ofVillage = new Dictionary<Guid, (string Last, int Count)>();
        var drawings = new Dictionary<Guid, (string, string)>();
        foreach (var product in published.All<Product>())
        {
            var village = product.Villages is [var first, ..] ? first : Guid.Empty;
            var motif = Motif.Of(product, published.Find<CraftVillage>(village));
            var (last, count) = ofVillage.GetValueOrDefault(village);
            var drawing = Enumerable.Range(count, Views.Length).Select(turn => motif + Views[turn % Views.Length])
                .First(d => d != last && d != lastOfFamily.GetValueOrDefault(motif));
            lastOfFamily[motif] = drawing;
            ofVillage[village] = (drawing, count + 1);
            drawings[product.Key] = (motif, drawing);
        }
        byProduct = drawings.ToFrozenDictionary();
    }

    /// <exception cref="KeyNotFoundException">The product is not published.</exception>
    public (string Motif, string Drawing) Of(Product product) => byProduct[product.Key];
}
