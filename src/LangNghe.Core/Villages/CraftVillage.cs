using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Media;
using LangNghe.Core.Places;

namespace LangNghe.Core.Villages;

/// <summary>A craft village, or a rural trade that is not (yet) one. Its title is computed from decisions, never typed (D6).</summary>
[ContentType("craftVillage")]
public sealed record CraftVillage : SourcedDocument, IHaveSearchText
{
    [Texts(Search = Weight.Name)]
    public LocalizedTexts OtherNames { get; init; } = LocalizedTexts.None;

    [Choice]
    public VillageScope? Scope { get; init; }

    [Choice(RequiredToPublish = true, Search = Weight.Keyword)]
    public Craft? Craft { get; init; }

    /// <summary>Group of Article 4 of Decree 52/2018/NĐ-CP (rule REC-5).</summary>
    [Number(1, 7)]
    public int? RuralTradeGroup { get; init; }

    /// <summary>One or two sentences for cards and the head of the page. Holds no title, star or heritage listing.</summary>
    [LongText(RequiredToPublish = true, Search = Weight.Summary)]
    public LocalizedText Summary { get; init; }

    [LongText(Search = Weight.Body)]
    public LocalizedText Story { get; init; }

    [Elements]
    public IReadOnlyList<CraftStep> Steps { get; init; } = [];

    /// <summary>The months worth a visit.</summary>
    [Months]
    public MonthSet? Season { get; init; }

    [LongText(Search = Weight.Body)]
    public LocalizedText SeasonNote { get; init; }

    [Elements]
    public IReadOnlyList<ScaleFigure> Scale { get; init; } = [];

    [Choice]
    public ActivityStatus? Activity { get; init; }

    /// <summary>The communities of a village, never of a person.</summary>
    [Choices(Search = Weight.Keyword)]
    public IReadOnlyList<Community> Communities { get; init; } = [];

    [Place(RequiredToPublish = true, Search = Weight.Keyword)]
    public CommuneCode? Place { get; init; }

    [Elements]
    public IReadOnlyList<FormerAddress> FormerAddresses { get; init; } = [];

    [Coordinates]
    public Coordinates? Coordinates { get; init; }

    [LongText(Search = Weight.Body)]
    public LocalizedText HowToGetThere { get; init; }

    [Texts(Search = Weight.Body)]
    public LocalizedTexts VisitorsSee { get; init; } = LocalizedTexts.None;

    [LongText(Search = Weight.Body)]
    public LocalizedText EnvironmentNote { get; init; }

    [Elements]
    public IReadOnlyList<RecognitionDecision> Decisions { get; init; } = [];

    [Elements]
    public IReadOnlyList<ReportedTitle> ReportedTitles { get; init; } = [];

    [Elements]
    public IReadOnlyList<HeritageListing> Heritage { get; init; } = [];

    [Media]
    public IReadOnlyList<Guid> Pictures { get; init; } = [];

    /// <summary>Who looks for craft villages means trades that are called otherwise as well; it says nothing of a title.</summary>
    public IEnumerable<Fragment> SearchText(Language language) => [new(language == Language.Vi ? "làng nghề" : "craft village", Weight.Keyword)];

    /// <summary>The title at a day (Asia/Ho_Chi_Minh): from decisions, else as reported.</summary>
    public Recognition RecognitionOn(DateOnly day) => Recognition.On(day, Decisions, ReportedTitles);

    public override IEnumerable<Fault> Check(Occasion occasion) => occasion == Occasion.Publish && Scope == VillageScope.Placeholder
        ? base.Check(occasion).Append(new Fault("scope", "Fault.Placeholder"))
        : base.Check(occasion);
}
