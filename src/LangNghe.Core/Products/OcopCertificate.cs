using System.Text.Json.Serialization;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Time;

namespace LangNghe.Core.Products;

/// <summary>
/// One grading of one product of one holder (rule OCOP-7); valid for 36 months from the day of the decision (OCOP-4, Decision 148/QĐ-TTg).
/// </summary>
[ElementType("ocopCertificate")]
public sealed record OcopCertificate : Element, IHaveSearchText
{
    [Number(1, 5, RequiredToPublish = true)]
    public int? Stars { get; init; }

    [Number(0, 100, Fractional = true)]
    public decimal? Score { get; init; }

    [Text(Search = Weight.Body)]
    public string? DecisionNumber { get; init; }

    [PartialDate]
    public PartialDate? DecidedOn { get; init; }

    [Text(Search = Weight.Body)]
    public LocalizedText Holder { get; init; }

    [Text(Search = Weight.Body)]
    public LocalizedText NameOnCertificate { get; init; }

    [LongText]
    public LocalizedText Note { get; init; }

    /// <summary>Reported: number, day or holder is missing, so it is not shown as a star that stands.</summary>
    [Choice]
    public Certainty Certainty { get; init; }

    [Elements]
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Fewer stars stay inside the programme (rule OCOP-3).</summary>
    [JsonIgnore]
    public override bool IsPublic => Stars >= Ocop.FewestStarsShown;

    /// <summary>“OCOP 4 sao”, whether it still holds or not: who looks for it also wants to know that it ended.</summary>
    public IEnumerable<Fragment> SearchText(Language language) =>
        [new(language == Language.Vi ? $"OCOP {Stars} sao" : $"OCOP {Stars} stars", Weight.Keyword)];

    /// <summary>How it stands at a day (Asia/Ho_Chi_Minh).</summary>
    public OcopState StateOn(DateOnly day) => OcopState.Of(this, day);
}
