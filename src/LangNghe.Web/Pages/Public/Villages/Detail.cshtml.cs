using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.StructuredData;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Villages;

/// <summary>A craft village or trade with all that is known of it, and what is not.</summary>
public sealed class DetailModel : ItemPage<CraftVillage>
{
    public string Motif { get; private set; } = "";

    public Recognition Recognition { get; private set; } = null!;

    public Commune? Commune { get; private set; }

    public IReadOnlyList<Product> Products { get; private set; } = [];

    public IReadOnlyList<ProductionPoint> Points { get; private set; } = [];

    /// <summary>The laws that concern it and have force today.</summary>
    public IReadOnlyList<LegalDocument> Laws { get; private set; } = [];

    /// <summary>Villages and points nearby, without itself and its own points.</summary>
    public IReadOnlyList<NearbyLinks> Near { get; private set; } = [];

    public SmallMap? Map { get; private set; }

    /// <summary>Whether a property is only the compilers' suggestion.</summary>
    public bool IsSuggested(string property) => Item.CertaintyOf(property) is { Certainty: Certainty.Suggested };

    public override void Describe(Graph graph)
    {
        base.Describe(graph);
        VillageData.Describe(graph, this);
    }

    protected override void Prepare()
    {
        OpensWithCover = true;
        Crumbs = [new(T["Nav.Villages/Index"], To("Villages/Index"))];
        Description = Excerpt.Of(Text(Item.Summary));
        Motif = Look.Motif.Of(Item);
        Recognition = Item.RecognitionOn(Today);
        Commune = Item.Place is { } place ? Gazetteer.Current.FindCommune(place) : null;
        Products = Published.Referring<Product>(Item.Key, nameof(Product.Villages), Language);
        Points = Published.Referring<ProductionPoint>(Item.Key, nameof(ProductionPoint.Villages), Language);
        Laws = VillageLaws.InForce(Published.Laws(), Item.Craft, Today);
        if (Item.Coordinates is { } here)
        {
            Near = [NearbyLinks.Villages(here, this, Item.Key), NearbyLinks.Points(here, this, [.. Points.Select(p => p.Key)])];
            Map = new SmallMap(Text(Item.ShortName()), here, [.. Near.SelectMany(n => n.Marks)], T);
        }
    }

    /// <summary>Whether anything is known that helps a visitor.</summary>
    public bool CanBeVisited =>
        Points.Count > 0 || Map is not null || Item.Season is not null || !Item.SeasonNote.IsEmpty || !Item.VisitorsSee.IsEmpty || !Item.HowToGetThere.IsEmpty;

    /// <summary>Whether to ask the commune first: not where its points can be visited without.</summary>
    public bool ShouldAsk => Points.Count == 0 || Points.Any(p => p.AskAhead != false);

    /// <summary>The sections that have something in them: id and name.</summary>
    public IEnumerable<(string Id, string Key)> Sections => Parts().Where(p => p.There).Select(p => (p.Id, p.Key));

    /// <summary>Names of what no source tells.</summary>
    public IEnumerable<string> Missing => Unknown().Where(u => u.Missing).Select(u => u.Key);

    private IEnumerable<(string Id, string Key, bool There)> Parts() =>
    [
        ("chuyen", "Village.Story", !Item.Story.IsEmpty), ("cach-lam", "Village.Steps", Item.Steps.Count > 0), ("san-pham", "Village.Products", Products.Count > 0),
        ("den-xem", "Village.Visit", CanBeVisited), ("cong-nhan", "Village.KnownShort", true), ("nguon", "Sources.Heading", true),
    ];

    private IEnumerable<(string Key, bool Missing)> Unknown() =>
    [
        ("Village.Story", Item.Story.IsEmpty), ("Village.Steps", Item.Steps.Count == 0), ("Village.Products", Products.Count == 0),
        ("Village.When", Item.Season is null && Item.SeasonNote.IsEmpty), ("Village.See", Item.VisitorsSee.IsEmpty),
        ("Village.Way", Item.HowToGetThere.IsEmpty), ("Village.Position", Map is null),
        ("Village.Households", !Item.Scale.Any(f => f.Unit == ScaleUnit.Households)),
    ];
}
