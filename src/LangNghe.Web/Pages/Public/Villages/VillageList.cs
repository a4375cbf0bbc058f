using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.Web.Answers;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Villages;

/// <summary>Craft villages and trades by craft, month, title, community and place.</summary>
public sealed class VillageList(Moment moment, Words t) : ItemList<CraftVillage>(moment, t)
{
    public override IReadOnlyList<Facet<CraftVillage>> Facets =>
    [
        new(SameCraft.Facet, v => SameCraft.Values([v], T), FacetOrder.Alphabet),
        new("thang", v => FacetValues.Months(v.Season, T)),
        new("danh-hieu", v => [FacetValues.Of(v.RecognitionOn(Today).State, T)]),
        new("cong-dong", v => v.Communities.Select(c => FacetValues.Of(c, T))),
        new("noi", v => FacetValues.Place(v.Place, T), FacetOrder.Alphabet),
    ];
}
