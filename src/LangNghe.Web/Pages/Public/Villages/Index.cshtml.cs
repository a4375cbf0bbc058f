using LangNghe.Core.Content;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Pages.Public.Villages;

/// <summary>All craft villages and trades, narrowed by craft, place, month, title and community.</summary>
public sealed class IndexModel : ListPage<CraftVillage>
{
    public override string Heading => T["Villages.Heading"];

    protected override string ShortHeading => T["Nav.Villages/Index"];

    public override IReadOnlyList<Crumb> SameCraft =>
        Chosen.TryGetValue(Public.SameCraft.Facet, out var craft) ? Public.SameCraft.In(this, craft, "Villages/Index") : [];

    protected override string About => T.Say("Villages.Intro", All.Count);

    protected override IReadOnlyList<CraftVillage> All => Published.All<CraftVillage>(Language);

    protected override IReadOnlyList<Facet<CraftVillage>> Declare() =>
    [
        new(Public.SameCraft.Facet, v => Public.SameCraft.Values([v], T), FacetOrder.Alphabet),
        new("thang", v => FacetValues.Months(v.Season, T)),
        new("danh-hieu", v => [FacetValues.Of(v.RecognitionOn(Today).State, T)]),
        new("cong-dong", v => v.Communities.Select(c => FacetValues.Of(c, T))),
        new("noi", v => FacetValues.Place(v.Place, T), FacetOrder.Alphabet),
    ];
}
