using System.Runtime.CompilerServices;
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
    // With a publish most products and villages stay the objects they were: their words need not be read again.
    private static readonly ConditionalWeakTable<Product, Dress> Known = [];

    private static readonly string[] Views = ["-a", "-b", ""];

    private readonly Dictionary<Guid, (string Motif, string Drawing)> byProduct = [];

    public ProductDrawings(PublishedSnapshot published)
    {
        var lastOfFamily = new Dictionary<string, string>();
        var ofVillage = new Dictionary<Guid, (string Last, int Count)>();
        foreach (var product in published.All<Product>())
        {
            var village = product.Villages is [var first, ..] ? first : Guid.Empty;
            var motif = MotifOf(product, published.Find<CraftVillage>(village));
            var (last, count) = ofVillage.GetValueOrDefault(village);
            var taken = lastOfFamily.GetValueOrDefault(motif);
            var drawing = Enumerable.Range(count, Views.Length).Select(turn => motif + Views[turn % Views.Length]).First(d => d != last && d != taken);
            lastOfFamily[motif] = drawing;
            ofVillage[village] = (drawing, count + 1);
            byProduct[product.Key] = (motif, drawing);
        }
    }

    /// <exception cref="KeyNotFoundException">The product is not published.</exception>
    public (string Motif, string Drawing) Of(Product product) => byProduct[product.Key];

    private static string MotifOf(Product product, CraftVillage? village)
    {
        if (!Known.TryGetValue(product, out var dress) || !ReferenceEquals(dress.Village, village))
        {
            Known.AddOrUpdate(product, dress = new(village, Motif.Of(product, village)));
        }
        return dress.Motif;
    }

    private sealed record Dress(CraftVillage? Village, string Motif);
}
