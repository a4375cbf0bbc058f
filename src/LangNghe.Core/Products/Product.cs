using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Media;
using LangNghe.Core.Villages;

namespace LangNghe.Core.Products;

/// <summary>A typical product. Its stars are computed from certificates, one a holder (rule OCOP-7).</summary>
[ContentType("product")]
public sealed record Product : SourcedDocument
{
    [References<CraftVillage>(Search = Weight.Body)]
    public IReadOnlyList<Guid> Villages { get; init; } = [];

    [LongText(Search = Weight.Summary)]
    public LocalizedText Description { get; init; }

    /// <summary>Group of Decision 148/QĐ-TTg (rule OCOP-5).</summary>
    [Choice(Search = Weight.Keyword)]
    public OcopGroup? Group { get; init; }

    /// <summary>Group of Decision 1048/QĐ-TTg of 2019, since amended.</summary>
    [Choice]
    public OcopGroup2019? Group2019 { get; init; }

    [Texts(Search = Weight.Body)]
    public LocalizedTexts Materials { get; init; } = LocalizedTexts.None;

    [Texts(Search = Weight.Body)]
    public LocalizedTexts Uses { get; init; } = LocalizedTexts.None;

    [Text(Search = Weight.Body)]
    public LocalizedText Packaging { get; init; }

    [LongText(Search = Weight.Body)]
    public LocalizedText SeasonNote { get; init; }

    [LongText(Search = Weight.Body)]
    public LocalizedText Care { get; init; }

    /// <summary>Spirits carry a notice: only from the age of 18 (rule WEB-9).</summary>
    [YesNo]
    public bool? ContainsAlcohol { get; init; }

    [Elements]
    public IReadOnlyList<OcopCertificate> Certificates { get; init; } = [];

    [Media]
    public IReadOnlyList<Guid> Pictures { get; init; } = [];

    /// <summary>Its certificates at a day (Asia/Ho_Chi_Minh).</summary>
    public ProductOcop OcopOn(DateOnly day) => new(Certificates, day);

    public override IEnumerable<Fault> Check(Occasion occasion) => base.Check(occasion).Concat(
        from item in Certificates.Index()
        where item.Item is { Stars: { } stars, Score: >= 0 and <= 100 and { } score } && Ocop.StarsFor(score) != stars
        select new Fault($"certificates[{item.Index}].stars", "Fault.OcopStars", item.Item.Score!, Ocop.StarsFor(item.Item.Score!.Value)));
}

/// <summary>Groups of Decision 148/QĐ-TTg of 24 February 2023.</summary>
public enum OcopGroup
{
    Food,
    Drink,
    Medicinal,
    Handicraft,
    OrnamentalLife,
    Tourism,

    /// <summary>Outside the six groups, or not clear which.</summary>
    Outside,
}

/// <summary>Groups of Decision 1048/QĐ-TTg of 21 August 2019.</summary>
public enum OcopGroup2019
{
    Food,
    Drink,
    Herbal,
    Textile,
    Souvenir,
    Service,
    Outside,
}
