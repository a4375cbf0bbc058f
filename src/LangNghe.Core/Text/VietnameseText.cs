using System.Globalization;
using System.Text;

namespace LangNghe.Core.Text;

/// <summary>Vietnamese text without its marks, for matching what people type without them.</summary>
public static class VietnameseText
{
    /// <summary>
    /// The accent-less lower-case form in NFC: “Lụa Tân Châu” and “LUA TAN CHAU” both give “lua tan chau”,
    /// “Hòa” and “Hoà” both “hoa”. Only letters change; spaces and punctuation stay.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(FoldLetter(c));
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // đ is a letter of its own: no normalization form takes its stroke away.
    private static char FoldLetter(char c) => c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c);
}
