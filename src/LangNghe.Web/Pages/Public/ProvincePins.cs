using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Text;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Map;

namespace LangNghe.Web.Pages.Public;

/// <summary>A village or a point on the map of the province.</summary>
/// <param name="Place">The unit of today it lies in.</param>
/// <param name="Home">Where it is, as far as that is known, in units of the map.</param>
/// <param name="At">Where its mark stands: beside, where others crowd.</param>
public sealed record Pin(Document Item, Commune Place, (double X, double Y) Home, (double X, double Y) At)
{
    public bool IsPoint => Item is ProductionPoint;

    /// <summary>Whether the mark had to go so far that it no longer covers its place: a line leads back.</summary>
    public bool IsMoved => Math.Pow(At.X - Home.X, 2) + Math.Pow(At.Y - Home.Y, 2) > Math.Pow(ProvincePins.Radius, 2);
}

/// <summary>All villages and points, each with a mark of its own. Made once a snapshot.</summary>
public sealed class ProvincePins
{
    /// <summary>Half the width of a mark: 24 px across where the map is 1200 px wide.</summary>
    public const int Radius = 10;

    private const double Apart = 2 * Radius + 1;

    public ProvincePins(PublishedSnapshot published)
    {
        var found = published.All<CraftVillage>().Select(v => (Item: (Document)v, v.Place, v.Coordinates))
            .Concat(published.All<ProductionPoint>().Select(p => (Item: (Document)p, p.Place, p.Coordinates)))
            .Select(it => (it.Item, Place: Commune(it.Place), it.Coordinates))
            .Where(it => it.Place is not null)
            .Select(it => (it.Item, Place: it.Place!, Home: Home(it.Place!, it.Coordinates)))
            .ToList();
        var at = Spread.Apart([.. found.Select(it => it.Home)], Apart);
        All = [.. found.Zip(at, (it, place) => new Pin(it.Item, it.Place, it.Home, place))];
        ByPlace = [.. All.GroupBy(pin => pin.Place).OrderBy(group => group.Key.Name, VietnameseOrder.Instance)];
    }

    /// <summary>Villages first, then points, each by the Vietnamese alphabet.</summary>
    public IReadOnlyList<Pin> All { get; }

    public IReadOnlyList<IGrouping<Commune, Pin>> ByPlace { get; }

    private static Commune? Commune(CommuneCode? code) => code is { } known ? Gazetteer.Current.FindCommune(known) : null;

    // Without a place of its own an item stands at the centre of its unit, as approximate as the others.
    private static (double X, double Y) Home(Commune place, Coordinates? at) => ProvinceMap.Project(at?.Lat ?? place.Lat, at?.Lng ?? place.Lng);
}
