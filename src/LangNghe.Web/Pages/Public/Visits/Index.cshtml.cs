using LangNghe.Core.Visits;

namespace LangNghe.Web.Pages.Public.Visits;

/// <summary>All places to visit, narrowed by what to do, month and place.</summary>
public sealed class IndexModel : ItemListPage<ProductionPoint>
{
    public override string Heading => T["Visits.Heading"];

    protected override string ShortHeading => T["Nav.Visits/Index"];

    public override IReadOnlyList<Crumb> SameCraft =>
        Chosen.TryGetValue(Public.SameCraft.Facet, out var craft) ? Public.SameCraft.In(this, craft, "Visits/Index") : [];

    protected override string About => T.Say("Visits.Intro", All.Count);

    protected override ItemList<ProductionPoint> List => new PointList(Now, T);
}
