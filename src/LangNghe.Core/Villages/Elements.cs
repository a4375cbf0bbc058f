using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Time;

namespace LangNghe.Core.Villages;

/// <summary>One step of the craft, in order.</summary>
[ElementType("craftStep")]
public sealed record CraftStep : Element
{
    [Text]
    public LocalizedText Heading { get; init; }

    [LongText(RequiredToPublish = true, Search = Weight.Body)]
    public LocalizedText Text { get; init; }
}

/// <summary>What a figure counts.</summary>
public enum ScaleUnit
{
    Households,
    CooperativeMembers,
    Establishments,
    Workers,
}

/// <summary>How many, of what, in which year, says who. A number never stands without its year.</summary>
[ElementType("scaleFigure")]
public sealed record ScaleFigure : Element
{
    [Choice(RequiredToPublish = true)]
    public ScaleUnit Unit { get; init; }

    /// <summary>Null where the source does not give an exact number: then <see cref="InWords"/> speaks.</summary>
    [Number(0, 10_000_000)]
    public int? Value { get; init; }

    [Number(1900, 2200, RequiredToPublish = true)]
    public int? Year { get; init; }

    /// <summary>The source's own words: “hơn 20 hộ”.</summary>
    [Text]
    public LocalizedText InWords { get; init; }

    [Text]
    public LocalizedText Note { get; init; }

    [Choice]
    public Certainty Certainty { get; init; }

    [Elements]
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

/// <summary>The address in an earlier layer of names (rule PLC-1): as of 2019, or as of 2023.</summary>
[ElementType("formerAddress")]
public sealed record FormerAddress : Element
{
    [PartialDate(RequiredToPublish = true)]
    public PartialDate? AsOf { get; init; }

    /// <summary>“ấp …, xã …, huyện …, tỉnh …”</summary>
    [Text(RequiredToPublish = true, Search = Weight.Body)]
    public LocalizedText Text { get; init; }
}

/// <summary>What a decision does.</summary>
public enum RecognitionAct
{
    Recognises,
    Withdraws,
}

/// <summary>A decision of the provincial People's Committee about a title (Decree 52/2018/NĐ-CP, Articles 2 and 6; rule REC-7).</summary>
[ElementType("recognitionDecision")]
public sealed record RecognitionDecision : Element
{
    [Choice]
    public RecognitionAct Act { get; init; }

    [Choice(RequiredToPublish = true)]
    public Title Title { get; init; }

    [Text(RequiredToPublish = true, Search = Weight.Body)]
    public string? Number { get; init; }

    [PartialDate(RequiredToPublish = true)]
    public PartialDate? Date { get; init; }

    [Text]
    public LocalizedText Issuer { get; init; }

    [Elements]
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

/// <summary>A title that is only said somewhere: shown as “theo …, chưa thấy số quyết định”, never as a badge (D6).</summary>
[ElementType("reportedTitle")]
public sealed record ReportedTitle : Element
{
    [Choice(RequiredToPublish = true)]
    public Title Title { get; init; }

    [Text(RequiredToPublish = true)]
    public LocalizedText ClaimedBy { get; init; }

    /// <summary>The date the source gives for it, as far as known.</summary>
    [PartialDate]
    public PartialDate? Date { get; init; }

    [Elements]
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

/// <summary>A listing as national intangible cultural heritage.</summary>
[ElementType("heritageListing")]
public sealed record HeritageListing : Element
{
    [Text(RequiredToPublish = true, Search = Weight.Body)]
    public LocalizedText Name { get; init; }

    [Number(2000, 2200)]
    public int? Year { get; init; }

    [Text]
    public string? DecisionNumber { get; init; }

    [LongText]
    public LocalizedText Note { get; init; }

    /// <summary>Reported: only the press has it, the decision has not been seen.</summary>
    [Choice]
    public Certainty Certainty { get; init; }
}
