using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.Pages.Shared;

/// <summary>The nearest items to a place as links with their distance: <c>_NearbyLinks</c>. Those no longer in operation are left out.</summary>
public sealed record NearbyLinks(string Heading, IReadOnlyList<Nearby<SourcedDocument>> Items, PublicPage Page)
{
    private const int Most = 6;
    private const double WithinKm = 40;

    /// <summary>The same on a map.</summary>
    public IEnumerable<MapMark> Marks => Items.Select(n => n.Item switch
    {
        CraftVillage village => new MapMark(village.Coordinates!, IsPoint: false),
        ProductionPoint point => new MapMark(point.Coordinates!, IsPoint: true),
        _ => throw new InvalidOperationException($"{n.Item.GetType().Name} has no place on a map."),
    });

    public static NearbyLinks Villages(Coordinates from, PublicPage page, params IReadOnlyList<Guid> except) =>
        new(page.T["Near.Villages"], Villages(page.Published, from, except), page);

    public static NearbyLinks Points(Coordinates from, PublicPage page, params IReadOnlyList<Guid> except) =>
        new(page.T["Near.Points"], Points(page.Published, from, except), page);

    public static IReadOnlyList<Nearby<SourcedDocument>> Villages(PublishedSnapshot published, Coordinates from, params IReadOnlyList<Guid> except) =>
        Of(from, published.All<CraftVillage>(), v => v.Coordinates, except);

    public static IReadOnlyList<Nearby<SourcedDocument>> Points(PublishedSnapshot published, Coordinates from, params IReadOnlyList<Guid> except) =>
        Of(from, published.All<ProductionPoint>(), p => p.Coordinates, except);

    private static IReadOnlyList<Nearby<SourcedDocument>> Of<T>(Coordinates from, IReadOnlyList<T> items, Func<T, Coordinates?> where, IReadOnlyList<Guid> except)
        where T : SourcedDocument =>
        [.. Nearby.Of(from, items.Where(i => !except.Contains(i.Key) && i.Withdrawal is null), where, Most, WithinKm).Select(n => new Nearby<SourcedDocument>(n.Item, n.Km))];
}
