using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;

namespace LangNghe.Web.Pages.Public.Visits;

/// <summary>All places to visit, narrowed by what to do, month and place.</summary>
public sealed class IndexModel : ListPage<ProductionPoint>
{
    public override string Heading => T["Visits.Heading"];

    protected override string ShortHeading => T["Nav.Visits/Index"];

    public override IReadOnlyList<Crumb> SameCraft =>
        Chosen.TryGetValue(Public.SameCraft.Facet, out var craft) ? Public.SameCraft.In(this, craft, "Visits/Index") : [];

    protected override string About => T.Say("Visits.Intro", All.Count);

    protected override IReadOnlyList<ProductionPoint> All => Published.All<ProductionPoint>(Language);

    protected override IReadOnlyList<Facet<ProductionPoint>> Declare() =>
    [
        new(Public.SameCraft.Facet, p => Public.SameCraft.Values(Published.Find<CraftVillage>(p.Villages), T), FacetOrder.Alphabet),
        new("lam-gi", p => p.Experiences.Select(e => FacetValues.Of(e, T))),
        new("thang", p => FacetValues.Months(p.BestMonths, T)),
        new("noi", p => FacetValues.Place(p.Place, T), FacetOrder.Alphabet),
    ];
}
