using System.Text;

namespace LangNghe.Core.Text;

/// <summary>Writes syllables with their tone where the spelling of today puts it: “hòa”, “thủy”, “đường”.</summary>
public static class ToneMarks
{
    private const string Vowels = "aăâeêioôơuưy";
    private const string Own = "ăâêôơư";

    /// <summary>The syllable in NFC, lower case.</summary>
    public static string Put(VietnameseSyllable syllable)
    {
        if (syllable.Tone == '\0')
        {
            return syllable.Letters;
        }
        var at = PlaceOf(syllable.Letters);
        return syllable.Letters.Insert(at + 1, syllable.Tone.ToString()).Normalize(NormalizationForm.FormC);
    }

    private static int PlaceOf(string letters)
    {
        var start = letters.StartsWith("qu", StringComparison.Ordinal) || (letters.StartsWith("gi", StringComparison.Ordinal) && letters.Length > 2 && Vowels.Contains(letters[2], StringComparison.Ordinal)) ? 2 : 0;
        var first = -1;
        var last = -1;
        for (var i = start; i < letters.Length; i++)
        {
            if (Vowels.Contains(letters[i], StringComparison.Ordinal))
            {
                first = first < 0 ? i : first;
                last = i;
            }
            else if (first >= 0)
            {
                break;
            }
        }
        if (first < 0)
        {
            return letters.Length - 1;
        }
        var marked = Enumerable.Range(first, last - first + 1).Where(i => Own.Contains(letters[i], StringComparison.Ordinal)).DefaultIfEmpty(-1).Last();
        return marked >= 0 ? marked
            : last == first ? first
            : last < letters.Length - 1 || last - first == 2 ? first + 1
            : first;
    }
}
