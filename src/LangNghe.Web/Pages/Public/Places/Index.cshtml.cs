using LangNghe.Core.Places;
using LangNghe.Core.Text;
using LangNghe.Web.StructuredData;

namespace LangNghe.Web.Pages.Public.Places;

/// <summary>All units of today by kind, and the former districts as a way to the old names.</summary>
public sealed class IndexModel : PublicPage
{
    public PlaceContents Contents => Published.Derive(s => new PlaceContents(s));

    public IEnumerable<IGrouping<UnitType, Commune>> Groups => Gazetteer.Current.Communes.GroupBy(commune => commune.Type).OrderBy(group => group.Key);

    public IEnumerable<IGrouping<string, District>> Districts => Gazetteer.Current.Districts.GroupBy(district => district.Province).OrderBy(group => group.Key, VietnameseOrder.Instance);

    public void OnGet()
    {
        Title = T["Nav.Places/Index"];
        Description = T["Places.Description"];
    }

    public override void Describe(Graph graph) => PlaceData.Describe(graph, this);
}
