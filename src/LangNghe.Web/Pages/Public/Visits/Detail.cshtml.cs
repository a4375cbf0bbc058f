using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Look;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.StructuredData;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Visits;

/// <summary>One place to visit: what to do there, when, whom to ask first, how certain all that is.</summary>
public sealed class DetailModel : ItemPage<ProductionPoint>
{
    private const string Plan838 = "838/KH-UBND";
    private const int MostProducts = 6;

    public Cover Cover { get; private set; } = null!;

    public IReadOnlyList<CraftVillage> Villages { get; private set; } = [];

    /// <summary>Villages that are named but have no page.</summary>
    public IReadOnlyList<LocalizedText> UnpublishedVillages { get; private set; } = [];

    public IReadOnlyList<Product> Products { get; private set; } = [];

    public Commune? Commune { get; private set; }

    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    /// <summary>The plan under which points were restored, where it has a page.</summary>
    public LegalDocument? Plan { get; private set; }

    public SmallMap? Map { get; private set; }

    public string Experiences { get; private set; } = "";

    public override void Describe(Graph graph)
    {
        base.Describe(graph);
        PointData.Describe(graph, this);
    }

    protected override void Prepare()
    {
        OpensWithCover = true;
        Crumbs = [new(T["Nav.Visits/Index"], To("Visits/Index"))];
        Villages = Published.Find<CraftVillage>(Item.Villages);
        UnpublishedVillages = Published.UnpublishedNames(Item.Villages);
        Products = [.. Villages.SelectMany(v => Published.Referring<Product>(v.Key, nameof(Product.Villages), Language)).DistinctBy(p => p.Key).Take(MostProducts)];
        var motif = Villages is [var village, ..] ? Motif.Of(village) : Motif.Other;
        Cover = new(motif, motif, First: true);
        Commune = Item.Place is { } code ? Gazetteer.Current.FindCommune(code) : null;
        Plan = Published.All<LegalDocument>().FirstOrDefault(l => l.Number.Vi == Plan838);
        Experiences = T.List(Item.Experiences.Select(e => T.Of(e)));
        Facts = [.. Told()];
        Map = Item.Coordinates is { } here ? new(Commune?.Title.Full(Language.Culture()) ?? Text(Item.Name), here, [.. Marks()], T) : null;
        Description = Excerpt.Of(Summary());
    }

    public CertaintyNote? CertaintyOf(string property) => Item.CertaintyOf(property);

    public bool IsSuggested(string property) => CertaintyOf(property) is { Certainty: Certainty.Suggested };

    /// <summary>“UBND phường Long Phú”: of an office only its name is known.</summary>
    public string? Office => Commune is { } commune ? T.Say("Visit.Office", commune.Title.InSentence(Language.Culture())) : null;

    /// <summary>Where the portal itself can be asked; empty while it has neither telephone nor e-mail.</summary>
    public IReadOnlyList<string> Contacts =>
    [
        .. Settings?.Telephone is { } telephone ? [T.Say("Footer.Telephone", telephone)] : Array.Empty<string>(),
        .. Settings?.Email is { } email ? [T.Say("Footer.Email", email)] : Array.Empty<string>(),
    ];

    /// <summary>Whether its times are only the compilers' suggestion.</summary>
    public bool TimesAreSuggested => IsSuggested(nameof(Item.SuggestedMinutes)) || IsSuggested(nameof(Item.BestMonths));

    /// <summary>Yes, no or not known.</summary>
    public string Restored => T[Item.RestoredUnderPlan838 switch { true => "Visit.Restored.Yes", false => "Visit.Restored.No", null => "Visit.Restored.Unknown" }];

    private IEnumerable<Fact> Told()
    {
        yield return Row("Visit.Season", Item.SeasonNote, nameof(Item.SeasonNote));
        yield return Access();
        yield return Row("Visit.Etiquette", Item.Etiquette, nameof(Item.Etiquette));
        yield return Row("Visit.Accessibility", Item.Accessibility, nameof(Item.Accessibility));
        if (!Item.Note.IsEmpty)
        {
            yield return Row("Visit.Note", Item.Note, nameof(Item.Note));
        }
        yield return Row("Visit.Evidence", Item.Evidence is { } known ? T.Of(known) : T["VisitEvidence.None"], nameof(Item.Evidence));
    }

    // What the village's page tells serves a point of it too, and says whose it is.
    private Fact Access() => Item.HowToGetThere.IsEmpty && Villages.FirstOrDefault(v => !v.HowToGetThere.IsEmpty) is { } village
        ? new(T["Visit.Access"], village.HowToGetThere.In(Language), village.CertaintyOf(nameof(CraftVillage.HowToGetThere)), T)
        {
            From = new(T.Say("Visit.AccessFrom", Text(village.ShortName())), To(village)),
        }
        : Row("Visit.Access", Item.HowToGetThere, nameof(Item.HowToGetThere));

    private Fact Row(string label, LocalizedText text, string property) => new(T[label], text.In(Language), CertaintyOf(property), T);

    private Fact Row(string label, string text, string property) => new(T[label], new(text, Language, false), CertaintyOf(property), T);

    private IEnumerable<MapMark> Marks() =>
        Published.All<CraftVillage>().Select(v => (At: v.Coordinates, IsPoint: false))
            .Concat(Published.All<ProductionPoint>().Where(p => p.Key != Item.Key).Select(p => (At: p.Coordinates, IsPoint: true)))
            .Where(m => m.At is not null)
            .Select(m => new MapMark(m.At!, m.IsPoint));

    private string Summary()
    {
        var place = Commune?.Title.InSentence(Language.Culture());
        var name = Text(Item.Name);
        var about = Experiences.Length == 0 || place is null ? name : T.Say("Visit.Summary", name, place, Experiences);
        return Item.BestMonths is { } months ? T.Say("Visit.SummaryMonths", about, months.InWords(T)) : about;
    }
}
