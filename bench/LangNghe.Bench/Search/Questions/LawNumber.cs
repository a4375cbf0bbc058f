using LangNghe.Core.Legal;
using LangNghe.Core.Text;

namespace LangNghe.Bench.Search.Questions;

/// <summary>A number like 52/2018/NĐ-CP in its parts, and the other ways people write it.</summary>
internal sealed record LawNumber(string Number, string Year, string Sign)
{
    private static readonly string[] Kinds = ["Luật", "Nghị quyết", "Nghị định", "Quyết định", "Thông tư", "Kế hoạch"];

    /// <summary>Null: not a number of three parts.</summary>
    public static LawNumber? Of(LegalDocument law) =>
        law.Number.Vi?.Split('/') is [{ Length: > 0 } number, { Length: 4 } year, { Length: > 0 } sign] && number.All(char.IsAsciiDigit) && year.All(char.IsAsciiDigit)
            ? new(number, year, sign)
            : null;

    /// <summary>“NĐ” of “NĐ-CP”: laws that share it, the number and the year are namesakes.</summary>
    public LawNumber Short => this with { Sign = Sign.Split('-')[0] };

    public string Written(LegalKind? kind, Random random)
    {
        var (sign, abbreviation) = (VietnameseText.Fold(Sign), VietnameseText.Fold(Short.Sign));
        return random.Next(6) switch
        {
            0 => $"{Number} {Year} {sign.Replace('-', ' ')}",
            1 => $"{abbreviation} {Number} {Year}",
            2 => $"{Number}/{Year}/{sign}",
            3 => $"{abbreviation.ToUpperInvariant()}{Number}/{Year}",
            4 when kind is { } known and not LegalKind.Law => $"{Kinds[(int)known]} {Number}/{Year}",
            _ => $"{Number}-{Year}-{Sign}",
        };
    }
}
