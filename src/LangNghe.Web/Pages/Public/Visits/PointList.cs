using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Answers;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Visits;

/// <summary>Places to visit by craft, what to do, month and place.</summary>
public sealed class PointList(Moment moment, Words t) : ItemList<ProductionPoint>(moment, t)
{
    public override IReadOnlyList<Facet<ProductionPoint>> Facets =>
    [
        new(SameCraft.Facet, p => SameCraft.Values(Published.Find<CraftVillage>(p.Villages), T), FacetOrder.Alphabet),
        new("lam-gi", p => p.Experiences.Select(e => FacetValues.Of(e, T))),
        new("thang", p => FacetValues.Months(p.BestMonths, T)),
        new("noi", p => FacetValues.Place(p.Place, T), FacetOrder.Alphabet),
    ];
}
