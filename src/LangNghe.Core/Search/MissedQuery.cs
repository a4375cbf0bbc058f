using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LangNghe.Core.Text;

namespace LangNghe.Core.Search;

/// <summary>A query that found nothing, as it may be kept.</summary>
public static partial class MissedQuery
{
    /// <summary>In letters (UTF-16).</summary>
    public const int Longest = 100;

    /// <summary>What stands for every query that is not kept by itself.</summary>
    public const string Other = "";

    // More than is searched for; what comes after it is not looked at.
    private const int MostRead = 1_000;
    private const int DigitsOfANumber = 7;

    /// <summary>
    /// The query without marks, in lower case, with single spaces, cut to <see cref="Longest"/>; <see cref="Other"/> where it looks like
    /// something of a person; null where nothing was asked for.
    /// </summary>
    public static string? Of(string query)
    {
        var words = VietnameseText.Fold(Readable(query)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(' ', words);
        return text.Length == 0 ? null : LooksPersonal(text) ? Other : Cut(text);
    }

    /// <summary>
    /// A telephone number, an identity number, an e-mail or web address. It rather takes a harmless query for one than keep a number of
    /// somebody: digits count on across whatever stands between them, except letters.
    /// </summary>
    private static bool LooksPersonal(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC);
        if (plain.Contains('@', StringComparison.Ordinal) || plain.Contains("://", StringComparison.Ordinal) || plain.Contains("www.", StringComparison.Ordinal))
        {
            return true;
        }
        var digits = 0;
        // “356/2025” has as many digits as a telephone number, and what document people miss is worth knowing.
        foreach (var rune in DocumentNumber().Replace(plain, " x ").EnumerateRunes())
        {
            digits = Rune.IsDigit(rune) ? digits + 1 : Rune.IsLetter(rune) ? 0 : digits;
            if (digits == DigitsOfANumber)
            {
                return true;
            }
        }
        return false;
    }

    [GeneratedRegex(@"(?<![\d/.-])\d{1,4}/(19|20)\d\d(?![\d.-]|/\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    /// <summary>Without what cannot be read or must not reach a terminal: broken letters, control and direction characters.</summary>
    private static string Readable(string query)
    {
        var readable = new StringBuilder();
        foreach (var rune in query.AsSpan(0, Math.Min(query.Length, MostRead)).EnumerateRunes())
        {
            var unreadable = rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
            readable.Append(unreadable ? " " : rune.ToString());
        }
        return readable.ToString();
    }

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end].TrimEnd();
    }
}
