using System.Globalization;
using System.Text;

namespace LangNghe.Core.Text;

/// <summary>
/// The order of a Vietnamese dictionary: a ă â b c d đ e ê … y, words before their continuations (“An Phú” before “Anh”),
/// then by tone: ngang, huyền, hỏi, ngã, sắc, nặng.
/// </summary>
/// <remarks>
/// Made by hand, not by the platform's collation: a key that is stored or compared on another machine must not depend on the
/// version of ICU found there.
/// </remarks>
public sealed class VietnameseOrder : IComparer<string?>
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // In the order of the tones after “ngang”, which has no mark: huyền, hỏi, ngã, sắc, nặng.
    private const string ToneMarks = "\u0300\u0309\u0303\u0301\u0323";

    private const char BeforeEverything = '\t';

    public static VietnameseOrder Instance { get; } = new();

    private VietnameseOrder()
    {
    }

    /// <summary>Zero only for equal texts (in NFC); null comes first.</summary>
    public int Compare(string? x, string? y) =>
        (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            _ => string.CompareOrdinal(SortKey(x), SortKey(y)),
        };

    /// <summary>A key whose ordinal (binary) order is the Vietnamese order, the same on every machine.</summary>
    public static string SortKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = new StringBuilder();
        var tones = new StringBuilder();
        foreach (var word in Words(text.Normalize(NormalizationForm.FormD)))
        {
            letters.Append(letters.Length > 0 ? " " : "").Append(LettersOf(word));
            tones.Append(tones.Length > 0 ? " " : "").Append(TonesOf(word));
        }

        return $"{letters}{BeforeEverything}{tones}{BeforeEverything}{text.Normalize(NormalizationForm.FormC)}";
    }

    private static IEnumerable<string> Words(string decomposed)
    {
        var word = new StringBuilder();
        foreach (var rune in decomposed.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    // A word has one tone, wherever its mark is put: “hòa” and “hoà” are the same word.
    private static string TonesOf(string word)
    {
        var tones = string.Concat(word.Where(IsTone).Select(mark => ToneMarks.IndexOf(mark, StringComparison.Ordinal) + 1));
        return tones.Length > 0 ? tones : "0";
    }

    private static string LettersOf(string word)
    {
        var toneless = string.Concat(word.Where(c => !IsTone(c))).Normalize(NormalizationForm.FormC).ToLowerInvariant();
        return string.Concat(toneless.EnumerateRunes().Select(Weight));
    }

    private static string Weight(Rune letter)
    {
        var place = Alphabet.IndexOf(letter.ToString(), StringComparison.Ordinal);
        if (place >= 0)
        {
            return ((char)('A' + place)).ToString();
        }

        if (Rune.IsDigit(letter) && letter.IsAscii)
        {
            return letter.ToString();
        }

        var plain = VietnameseText.Fold(letter.ToString());
        return plain.Length == 1 && char.IsAsciiLetterLower(plain[0])
            ? Weight(new Rune(plain[0]))
            : string.Create(CultureInfo.InvariantCulture, $"~{letter.Value:X6}");
    }

    private static bool IsTone(char c) => ToneMarks.Contains(c, StringComparison.Ordinal);
}
