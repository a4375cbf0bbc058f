using LangNghe.Core.Articles;
using LangNghe.Core.Guides;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Look;
using LangNghe.Web.StructuredData;

namespace LangNghe.Web.Pages.Public;

/// <summary>The door: what this month is good for, some villages and points, the guides, and what is not known yet.</summary>
public sealed class HomeModel : PublicPage
{
    private const int RowsShown = 8;
    private const int Posters = 5;
    private const int Lines = 4;
    private const int News = 3;

    /// <summary>All villages and trades that work.</summary>
    public IReadOnlyList<CraftVillage> Villages { get; private set; } = [];

    public SeasonCloth Season { get; private set; } = null!;

    public IReadOnlyList<CraftVillage> Shown { get; private set; } = [];

    public IReadOnlyList<ProductionPoint> Points { get; private set; } = [];

    public int PointCount { get; private set; }

    public IReadOnlyList<Guide> Guides { get; private set; } = [];

    public IReadOnlyList<Article> Articles { get; private set; } = [];

    public NotKnown NotKnown { get; private set; } = null!;

    public void OnGet()
    {
        OpensWithCover = true;
        Description = T["Home.Lead"];
        // Counts are those of the lists they lead to; what is put forward is in operation.
        Villages = Published.All<CraftVillage>(Language);
        Season = new SeasonCloth(Villages, Today.Month, RowsShown);
        Shown = [.. Villages.Where(v => v.Withdrawal is null).OrderByDescending(Told).DistinctBy(Motif.Of).Take(Posters)];
        var points = Published.All<ProductionPoint>(Language);
        PointCount = points.Count;
        Points = [.. points.Where(p => p.Withdrawal is null).OrderByDescending(p => p.BestMonths?.HasSolar(Today.Month) == true).Take(Lines)];
        Guides = [.. Published.All<Guide>(Language).Take(Lines)];
        Articles = [.. Published.All<Article>(Language).OrderByDescending(a => a.Date).Take(News)];
        NotKnown = new NotKnown(Published.All<CraftVillage>(), Today);
    }

    // Those that can be visited, and of which most can be shown.
    private (bool, int) Told(CraftVillage village) =>
        (Published.Referring<ProductionPoint>(village.Key, nameof(ProductionPoint.Villages)).Count > 0,
         Published.Referring<Product>(village.Key, nameof(Product.Villages)).Count);

    public override void Describe(Graph graph) => SiteData.Home(graph);
}
