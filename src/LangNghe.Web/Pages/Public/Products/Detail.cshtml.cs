using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.StructuredData;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Products;

/// <summary>One product: what it is, where it comes from, how its certificates stand today.</summary>
public sealed class DetailModel : ItemPage<Product>
{
    private const int MostOthers = 6;

    public Cover Cover { get; private set; } = null!;

    public IReadOnlyList<CraftVillage> Villages { get; private set; } = [];

    /// <summary>Villages that are named but have no page.</summary>
    public IReadOnlyList<LocalizedText> UnpublishedVillages { get; private set; } = [];

    public IReadOnlyList<CertificateAtDay> Certificates { get; private set; } = [];

    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    /// <summary>Where visitors see it made.</summary>
    public IReadOnlyList<ProductionPoint> Points { get; private set; } = [];

    /// <summary>Other products of the same villages.</summary>
    public IReadOnlyList<Product> Others { get; private set; } = [];

    public override void Describe(Graph graph)
    {
        base.Describe(graph);
        ProductData.Describe(graph, this);
    }

    protected override void Prepare()
    {
        Cover = this.CoverOf(Item, first: true);
        Crumbs = [new(T["Nav.Products/Index"], To("Products/Index"))];
        Villages = Published.Find<CraftVillage>(Item.Villages);
        UnpublishedVillages = Published.UnpublishedNames(Item.Villages);
        Certificates = Item.OcopOn(Today).Certificates;
        Facts = [.. Told(), .. Groups()];
        Points = [.. Villages.SelectMany(v => Published.Referring<ProductionPoint>(v.Key, nameof(ProductionPoint.Villages), Language)).DistinctBy(p => p.Key)];
        Others = [.. Villages.SelectMany(v => Published.Referring<Product>(v.Key, nameof(Product.Villages), Language))
            .Where(p => p.Key != Item.Key).DistinctBy(p => p.Key).Take(MostOthers)];
        Description = Excerpt.Of(Summary());
    }

    public OcopMark Ocop => new(Certificates is [var best, ..] ? best : null, T);

    /// <summary>The way on from a product without a village: others of its group.</summary>
    public Crumb? SameGroup => Item.Group is { } group and not OcopGroup.Outside
        ? new(T.Say("Product.SameGroup", T.Of(group)), $"{To("Products/Index")}?nhom={FacetValues.Of(group, T).Key}")
        : null;

    private IEnumerable<Fact> Told() =>
    [
        Row("Product.Materials", Fact.Joined(Item.Materials, Language), nameof(Product.Materials)),
        Row("Product.Uses", Fact.Joined(Item.Uses, Language), nameof(Product.Uses)),
        Row("Product.Packaging", Item.Packaging.In(Language), nameof(Product.Packaging)),
        Row("Product.Care", Item.Care.In(Language), nameof(Product.Care)),
        Row("Product.Season", Item.SeasonNote.In(Language), nameof(Product.SeasonNote)),
    ];

    private IEnumerable<Fact> Groups() =>
    [
        Row("Product.Group", Label(Item.Group, nameof(Product.Group), "Product.By148")),
        Row("Product.Group2019", Label(Item.Group2019, nameof(Product.Group2019), "Product.By1048")),
    ];

    private Fact Row(string label, Rendition text, string? property = null) =>
        new(T[label], text, property is null ? null : Item.CertaintyOf(property), T);

    // A group that is only the compilers' guess sorts and filters, but its name is not printed.
    private Rendition Label(Enum? group, string property, string by) => group switch
    {
        null => default,
        _ when Item.CertaintyOf(property) is { Certainty: Certainty.Suggested } => new(T["Product.GroupNotSure"], Language, false),
        _ => new(T.Say(by, T.Of(group)), Language, false),
    };

    private string Summary()
    {
        var materials = Fact.Joined(Item.Materials, Language).Text;
        var about = !Item.Description.IsEmpty ? Text(Item.Description) : materials is null ? null : T.Say("Product.SummaryMaterials", materials);
        var from = string.Join(", ", Villages.Select(v => Text(v.Name)));
        return string.Join(' ', new[]
        {
            T.Say("Product.Summary", Text(Item.Name)),
            about,
            from.Length == 0 ? null : T.Say("Product.SummaryFrom", from),
        }.OfType<string>());
    }
}
