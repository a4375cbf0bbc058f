using System.Globalization;
using System.Text;

namespace LangNghe.Core.Sync.Format;

/// <summary>Names as Umbraco makes them safe.</summary>
internal static class SafeName
{
    // Most file systems take 255 bytes; a Vietnamese letter has up to three.
    private const int LongestFileName = 200;

    /// <summary>
    /// <c>ToSafeFileName</c>: lower case, words joined by hyphens, accents and the last dot kept. Empty: nothing is left, or too much.
    /// </summary>
    public static string ForFile(string text)
    {
        var flat = text.Replace('/', '-').Replace('\\', '-');
        var (stem, extension) = (Words(Path.GetFileNameWithoutExtension(flat)), Words(Path.GetExtension(flat)));
        // Without a stem Umbraco's name would begin with the dot, which hides a file.
        var name = string.Join('.', new[] { stem, extension }.Where(part => part.Length > 0));
        return Encoding.UTF8.GetByteCount(name) <= LongestFileName ? name : "";
    }

    private static string Words(string text)
    {
        var kept = string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c == '_' ? char.ToLowerInvariant(c) : ' '));
        return string.Join('-', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary><c>ToSafeAlias</c>: words capitalised and joined, no accents, no digits in front.</summary>
    public static string ForAlias(string text)
    {
        var alias = new StringBuilder();
        var inWord = false;
        foreach (var c in text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            var ascii = c switch { 'đ' => 'd', 'Đ' => 'D', _ => c };
            var belongs = char.IsAsciiLetterOrDigit(ascii);
            if (belongs && (alias.Length > 0 || !char.IsAsciiDigit(ascii)))
            {
                alias.Append(inWord ? ascii : char.ToUpperInvariant(ascii));
            }
            inWord = belongs && alias.Length > 0;
        }
        return alias.Length > 0 ? alias.ToString() : "Item";
    }
}
