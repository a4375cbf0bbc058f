using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;

namespace LangNghe.Web.Pages.Public.Places;

/// <summary>What is published about a unit of today, each list by the Vietnamese alphabet.</summary>
/// <param name="Products">Those of its villages.</param>
public sealed record PlaceContent(
    IReadOnlyList<CraftVillage> Villages,
    IReadOnlyList<ProductionPoint> Points,
    IReadOnlyList<Product> Products)
{
    public static readonly PlaceContent None = new([], [], []);

    public bool IsEmpty => Villages.Count == 0 && Points.Count == 0;
}

/// <summary>A unit that has something to see, and how far its centre is in a straight line.</summary>
public sealed record NearPlace(Commune Commune, PlaceContent Content, double Km);

/// <summary>Everything published, by the unit it lies in. Made once a snapshot: <c>Published.Derive(s => new PlaceContents(s))</c>.</summary>
public sealed class PlaceContents
{
    private readonly Dictionary<Commune, PlaceContent> byCommune;

    public PlaceContents(PublishedSnapshot published)
    {
        var villages = published.All<CraftVillage>().ToLookup(village => village.Place);
        var points = published.All<ProductionPoint>().ToLookup(point => point.Place);
        var products = published.All<Product>()
            .SelectMany(product => published.Find<CraftVillage>(product.Villages).Select(village => (village.Place, Product: product)))
            .Distinct()
            .ToLookup(it => it.Place, it => it.Product);
        byCommune = Gazetteer.Current.Communes
            .Select(commune => (commune, Content: new PlaceContent([.. villages[commune.Code]], [.. points[commune.Code]], [.. products[commune.Code]])))
            .Where(it => !it.Content.IsEmpty)
            .ToDictionary(it => it.commune, it => it.Content);
    }

    public PlaceContent this[Commune commune] => byCommune.GetValueOrDefault(commune, PlaceContent.None);

    /// <summary>The units with content nearest to this one, itself left out.</summary>
    public IReadOnlyList<NearPlace> Nearest(Commune to, int count) =>
    [
        .. byCommune.Where(it => it.Key != to)
            .Select(it => new NearPlace(it.Key, it.Value, Geo.DistanceKm(to.Lat, to.Lng, it.Key.Lat, it.Key.Lng)))
            .OrderBy(near => near.Km)
            .Take(count),
    ];
}
