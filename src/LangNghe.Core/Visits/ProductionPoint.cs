using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Media;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;

namespace LangNghe.Core.Visits;

/// <summary>A production point that receives visitors.</summary>
[ContentType("productionPoint")]
public sealed record ProductionPoint : SourcedDocument
{
    [References<CraftVillage>(Search = Weight.Body)]
    public IReadOnlyList<Guid> Villages { get; init; } = [];

    [Choices(Search = Weight.Body)]
    public IReadOnlyList<Experience> Experiences { get; init; } = [];

    [Texts(Search = Weight.Body)]
    public LocalizedTexts WhatVisitorsDo { get; init; } = LocalizedTexts.None;

    /// <summary>Minutes; a suggestion of the compilers, not a promise of the point.</summary>
    [Number(5, 1_440)]
    public int? SuggestedMinutes { get; init; }

    [Months]
    public MonthSet? BestMonths { get; init; }

    [LongText(Search = Weight.Body)]
    public LocalizedText SeasonNote { get; init; }

    [Choice]
    public VisitEvidence? Evidence { get; init; }

    /// <summary>Whether it was restored under Plan 838/KH-UBND; null: not known.</summary>
    [YesNo]
    public bool? RestoredUnderPlan838 { get; init; }

    [YesNo]
    public bool? AskAhead { get; init; }

    [Place(RequiredToPublish = true, Search = Weight.Keyword)]
    public CommuneCode? Place { get; init; }

    [Coordinates]
    public Coordinates? Coordinates { get; init; }

    [LongText(Search = Weight.Body)]
    public LocalizedText HowToGetThere { get; init; }

    [LongText]
    public LocalizedText Etiquette { get; init; }

    [LongText]
    public LocalizedText Accessibility { get; init; }

    [LongText(Search = Weight.Body)]
    public LocalizedText Note { get; init; }

    [Media]
    public IReadOnlyList<Guid> Pictures { get; init; } = [];
}

/// <summary>What a visit offers.</summary>
public enum Experience
{
    Look,
    TryTheCraft,
    Taste,
    Shop,
    Photograph,
    IsletTour,
    Culture,
    Homestay,
}

/// <summary>What speaks for visitors being received.</summary>
public enum VisitEvidence
{
    /// <summary>A source tells of visits.</summary>
    ReportedVisits,

    /// <summary>The craft is alive; that visitors are received is the compilers' suggestion.</summary>
    Plausible,
}
