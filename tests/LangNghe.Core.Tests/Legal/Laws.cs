using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Time;

namespace LangNghe.Core.Tests.Legal;

/// <summary>Documents of the public record, as the starting content has them.</summary>
internal static class Laws
{
    public static readonly DateOnly Compiled = new(2026, 11, 23);

    public static LegalDocument Law(string number, string? issued, string? effective, LegalStatus? status, params (LegalRelationKind Kind, string Number)[] relations) =>
        new()
        {
            Key = Guid.NewGuid(),
            Number = new LocalizedText(number),
            IssuedOn = issued is null ? null : PartialDate.Parse(issued),
            EffectiveFrom = effective is null ? null : Days.Day(effective),
            Status = status,
            Confidence = Confidence.High,
            CompiledOn = Compiled,
            Relations = [.. relations.Select(r => new LegalRelation { Kind = r.Kind, Number = r.Number })],
        };

    public static readonly LegalDocument Decree66 = Law("66/2006/NĐ-CP", "2006-07-07", null, LegalStatus.Replaced, (LegalRelationKind.ReplacedBy, "52/2018/NĐ-CP"));
    public static readonly LegalDocument Decree52 = Law("52/2018/NĐ-CP", "2018-04-12", "2018-06-01", LegalStatus.InForce, (LegalRelationKind.Replaces, "66/2006/NĐ-CP"));
    public static readonly LegalDocument Decision132 = Law("132/2000/QĐ-TTg", "2000-11-24", null, LegalStatus.Replaced, (LegalRelationKind.ReplacedBy, "66/2006/NĐ-CP"));
    public static readonly LegalDocument Circular116 = Law("116/2006/TT-BNN", "2006-12-18", null, LegalStatus.Ended, (LegalRelationKind.Guides, "66/2006/NĐ-CP"));
    public static readonly LegalDocument Circular31 = Law("31/2016/TT-BTNMT", "2016-10-14", "2016-12-01", LegalStatus.Ended, (LegalRelationKind.Replaces, "46/2011/TT-BTNMT"));
    public static readonly LegalDocument Circular02 = Law("02/2022/TT-BTNMT", "2022-01-10", "2022-01-10", null, (LegalRelationKind.Repeals, "31/2016/TT-BTNMT"));
    public static readonly LegalDocument Decision490 = Law("490/QĐ-TTg", "2018-05-07", "2018-05-07", LegalStatus.Ended);
    public static readonly LegalDocument Law148 = Law("148/2025/QH15", "2025-12-11", "2026-07-01", LegalStatus.InForce, (LegalRelationKind.Replaces, "67/2006/QH11"));
    public static readonly LegalDocument Decision2191 = Law("2191/QĐ-UBND", "2006-11-03", null, LegalStatus.NotVerified);
    public static readonly LegalDocument Plan838 = Law("838/KH-UBND", null, null, LegalStatus.Ended);

    public static readonly LegalLibrary Library =
        new([Decree66, Decree52, Decision132, Circular116, Circular31, Circular02, Decision490, Law148, Decision2191, Plan838]);
}
