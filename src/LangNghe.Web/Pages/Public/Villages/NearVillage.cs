using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Shared;

namespace LangNghe.Web.Pages.Public.Villages;

/// <summary>What lies near a village, without itself and its own points.</summary>
public sealed class NearVillage(CraftVillage village, Coordinates here, PublishedSnapshot published)
{
    private const int Most = 6;
    private const double WithinKm = 40;

    public IReadOnlyList<Nearby<CraftVillage>> Villages { get; } =
        Nearby.Of(here, published.All<CraftVillage>().Where(v => v.Key != village.Key), v => v.Coordinates, Most, WithinKm);

    public IReadOnlyList<Nearby<ProductionPoint>> Points { get; } =
        Nearby.Of(here, published.All<ProductionPoint>().Where(p => !p.Villages.Contains(village.Key)), p => p.Coordinates, Most, WithinKm);

    public IReadOnlyList<MapMark> Marks =>
    [
        .. Villages.Select(v => new MapMark(v.Item.Coordinates!, IsPoint: false)),
        .. Points.Select(p => new MapMark(p.Item.Coordinates!, IsPoint: true)),
    ];
}
