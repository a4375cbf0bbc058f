using LangNghe.Core.Villages;

namespace LangNghe.Web.Pages.Public.Villages;

/// <summary>All craft villages and trades, narrowed by craft, place, month, title and community.</summary>
public sealed class IndexModel : ItemListPage<CraftVillage>
{
    public override string Heading => T["Villages.Heading"];

    protected override string ShortHeading => T["Nav.Villages/Index"];

    public override IReadOnlyList<Crumb> SameCraft =>
        Chosen.TryGetValue(Public.SameCraft.Facet, out var craft) ? Public.SameCraft.In(this, craft, "Villages/Index") : [];

    protected override string About => T.Say("Villages.Intro", All.Count);

    protected override ItemList<CraftVillage> List => new VillageList(Now, T);
}
