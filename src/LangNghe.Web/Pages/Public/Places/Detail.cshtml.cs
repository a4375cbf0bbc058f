using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Addressing;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Web.Pages.Public.Places;

/// <summary>A unit of today: what there is to see, and what it was formed from.</summary>
public sealed class DetailModel : PublicPage
{
    private const int NearCount = 4;

    public Commune Place { get; private set; } = null!;

    public PlaceContent There { get; private set; } = PlaceContent.None;

    public IReadOnlyList<NearPlace> Near { get; private set; } = [];

    public IReadOnlyList<Origin> Origins { get; private set; } = [];

    /// <summary>Former units that the name may also mean.</summary>
    public IReadOnlyList<FormerUnit> OtherMeanings { get; private set; } = [];

    public SmallMap Map => new(Place.Name, new Coordinates(Place.Lat, Place.Lng), Marks, T);

    public IActionResult OnGet(string slug)
    {
        if (Gazetteer.Current.FindCommune(slug) is not { } place)
        {
            return Gazetteer.Current.FindFormer(slug) is { } former ? RedirectPermanent(To("Places/Former", former.Slug)) : NotFound();
        }

        var contents = Published.Derive(s => new PlaceContents(s));
        Place = place;
        There = contents[place];
        Near = contents.Nearest(place, NearCount);
        Origins = Gazetteer.Current.FormedFrom(place);
        OtherMeanings = Gazetteer.Current.OtherMeanings(place);
        Title = T.FullName(place.Title);
        Description = There.IsEmpty ? T.Say("Place.DescriptionEmpty", Title) : T.Say("Place.Description", Title, T.Summary(There));
        Crumbs = [new(T["Nav.Places/Index"], To("Places/Index"))];
        return Page();
    }

    /// <summary>Those merged into an origin before 2025: reached through it.</summary>
    public IReadOnlyList<OldUnit> MergedBefore(Origin origin) => Gazetteer.Current.MergedInto(origin.Unit);

    private IReadOnlyList<MapMark> Marks =>
    [
        .. Published.All<CraftVillage>().Where(village => village.Coordinates is not null).Select(village => new MapMark(village.Coordinates!, false)),
        .. Published.All<ProductionPoint>().Where(point => point.Coordinates is not null).Select(point => new MapMark(point.Coordinates!, true)),
    ];

    public override string AddressIn(Language language) => PageAddresses.Of("Places/Detail").In(language, Place.Slug);

    public override void Describe(Graph graph) => PlaceData.Describe(graph, this);
}
