using LangNghe.Core.Content;
using LangNghe.Core.Legal;

namespace LangNghe.Bench.Search.Content;

/// <summary>Numbers and names of laws that do not exist, in the forms real ones have.</summary>
internal sealed class GeneratedLaws(IReadOnlyList<Document> real, Names names, Random random)
{
    private static readonly (LegalKind Kind, string Sign, LocalizedText Name, LocalizedText Issuer)[] Forms =
    [
        (LegalKind.Decree, "NĐ-CP", new("Nghị định", "Decree"), new("Chính phủ", "Government")),
        (LegalKind.Decision, "QĐ-TTg", new("Quyết định", "Decision"), new("Thủ tướng Chính phủ", "Prime Minister")),
        (LegalKind.Decision, "QĐ-UBND", new("Quyết định", "Decision"), new("Ủy ban nhân dân tỉnh", "Provincial People's Committee")),
        (LegalKind.Circular, "TT-BNNPTNT", new("Thông tư", "Circular"), new("Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development")),
        (LegalKind.Resolution, "NQ-HĐND", new("Nghị quyết", "Resolution"), new("Hội đồng nhân dân tỉnh", "Provincial People's Council")),
        (LegalKind.Plan, "KH-UBND", new("Kế hoạch", "Plan"), new("Ủy ban nhân dân tỉnh", "Provincial People's Committee")),
    ];

    private readonly Prose vi = new(real.OfType<LegalDocument>().Select(l => l.Name.Vi ?? ""), names.Places);
    private readonly Prose en = new(real.OfType<LegalDocument>().Select(l => l.Name.En ?? ""), names.Places);

    public LegalDocument Next()
    {
        var (form, number, place) = (Forms[random.Next(Forms.Length)], $"{random.Next(1, 3_000)}/{random.Next(2000, 2027)}", names.Place());
        return new LegalDocument
        {
            Name = new($"{form.Name.Vi} về {vi.Write(random, random.Next(5, 12))} tại {place}", $"{form.Name.En} on {en.Write(random, random.Next(5, 12))} in {place}"),
            Number = new($"{number}/{form.Sign}"), Kind = form.Kind, Issuer = form.Issuer,
            Status = (LegalStatus)random.Next(5), EffectiveFrom = new DateOnly(random.Next(2000, 2026), random.Next(1, 13), 1),
        };
    }
}
