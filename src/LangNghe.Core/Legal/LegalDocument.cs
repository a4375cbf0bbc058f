using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Time;

namespace LangNghe.Core.Legal;

/// <summary>A law or policy document (rule WEB-1). Its state at a day is computed, never typed.</summary>
[ContentType("legalDocument")]
public sealed record LegalDocument : SourcedDocument
{
    /// <summary>“52/2018/NĐ-CP”; the English version differs only where the number itself is described in words.</summary>
    [Text(RequiredToPublish = true, Search = Weight.Name)]
    public LocalizedText Number { get; init; }

    [Choice(RequiredToPublish = true, Search = Weight.Keyword)]
    public LegalKind? Kind { get; init; }

    [Text(RequiredToPublish = true, Search = Weight.Keyword)]
    public LocalizedText Issuer { get; init; }

    [Choice]
    public LegalLevel? Level { get; init; }

    [PartialDate]
    public PartialDate? IssuedOn { get; init; }

    [Date]
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>As compiled; null: held, shown as “đang kiểm tra”.</summary>
    [Choice]
    public LegalStatus? Status { get; init; }

    [Choices(Search = Weight.Keyword)]
    public IReadOnlyList<LegalTopic> Topics { get; init; } = [];

    [LongText(Search = Weight.Summary)]
    public LocalizedText Summary { get; init; }

    [Texts(Search = Weight.Body)]
    public LocalizedTexts KeyPoints { get; init; } = LocalizedTexts.None;

    /// <summary>What a reader should know beside the summary: “known only through an article”, “its period has ended”.</summary>
    [LongText(Search = Weight.Body)]
    public LocalizedText Note { get; init; }

    [Elements]
    public IReadOnlyList<LegalRelation> Relations { get; init; } = [];

    /// <summary>The official text, where a source has it.</summary>
    [WebAddress]
    public string? OfficialText { get; init; }
}

/// <summary>How this document stands to another. Stored on one side; the other side is computed.</summary>
[ElementType("legalRelation")]
public sealed record LegalRelation : Element
{
    [Choice(RequiredToPublish = true)]
    public LegalRelationKind Kind { get; init; }

    /// <summary>Number of the other document; it need not be in the library.</summary>
    [Text(RequiredToPublish = true)]
    public string? Number { get; init; }
}

/// <summary>Kinds of relations, as read from the document that names the other one.</summary>
public enum LegalRelationKind
{
    Replaces,
    ReplacedBy,
    Amends,
    AmendedBy,
    Guides,
    BasedOn,
    Repeals,
    Continues,
}

/// <summary>Forms of documents (hình thức).</summary>
public enum LegalKind
{
    Law,
    Resolution,
    Decree,
    Decision,
    Circular,
    Plan,
}

/// <summary>Who it comes from.</summary>
public enum LegalLevel
{
    Central,
    Provincial,
}

/// <summary>State as compiled on the record's day.</summary>
public enum LegalStatus
{
    InForce,
    InForceAmended,
    Replaced,
    Ended,
    NotVerified,
}

/// <summary>What a document is about.</summary>
public enum LegalTopic
{
    AnGiang,
    Holders,
    Recognition,
    PublicPortals,
    Training,
    Heritage,
    AdministrativeUnits,
    Tourism,
    PersonalData,
    Support,
    KienGiang,
    CraftVillages,
    Environment,
    Targets,
    Artisans,
    Labels,
    NewRural,
    Ocop,
    Classification,
    IntellectualProperty,
    Food,
    Trade,
    Accessibility,
    Records,
    TradePromotion,
}
