using System.Globalization;
using System.Text;

namespace LangNghe.Core.Search.Analysis;

/// <summary>A word or syllable as it stands in a text.</summary>
/// <param name="Text">In NFC and lower case.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct Word(string Text, int Start, int End)
{
    /// <summary>The words of a text in NFC. A run of letters and one of digits are two words: “NĐ52” is “nđ”, “52”.</summary>
    public static IEnumerable<Word> In(string text) => Runs(text).SelectMany(run => run.Parted());

    /// <summary>Runs of letters and digits; what stands between is no word, the “’s” of English neither.</summary>
    public static IEnumerable<Word> Runs(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && IsPart(text, i))
            {
                i++;
            }
            if (i == start)
            {
                i++;
                continue;
            }
            if (!IsGenitive(text, start, i))
            {
                yield return new(Lower(text[start..i]), start, i);
            }
        }
    }

    /// <summary>Letters and digits each by themselves.</summary>
    public IEnumerable<Word> Parted()
    {
        var start = 0;
        for (var i = 1; i <= Text.Length; i++)
        {
            if (i == Text.Length || (char.IsDigit(Text[i]) != char.IsDigit(Text[i - 1])))
            {
                yield return new(Text[start..i], Start + start, Start + i);
                start = i;
            }
        }
    }

    private static bool IsPart(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || (i > 0 && CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark && char.IsLetter(text[i - 1]));

    private static bool IsGenitive(string text, int start, int end) => end - start == 1 && text[start] is 's' or 'S' && start > 0 && text[start - 1] is '\'' or '’';

    private static string Lower(string word) => word.ToLowerInvariant().Normalize(NormalizationForm.FormC);
}
