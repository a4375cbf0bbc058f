using System.Collections.Concurrent;
using LangNghe.Core.Text;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace LangNghe.Core.Search.Analysis;

/// <summary>
/// The forms under which a word is kept and asked for, from the loosest to the strictest. Each strict form has a sign in front, so that all
/// stand in one field: <c>thot</c>, <c>'thôt</c>, <c>"thốt</c>.
/// </summary>
/// <param name="Folded">Without any mark, i for y where both are written (mỹ, mĩ).</param>
/// <param name="Toneless">With the letters right, without the tone.</param>
/// <param name="Exact">With letters and tone, wherever the mark of the tone is put.</param>
/// <param name="Stem">Without an English ending; Vietnamese names in English texts lose the same on both sides.</param>
public readonly record struct Forms(string Folded, string Toneless, string Exact, string Stem)
{
    private const int MostStems = 200_000;

    private static readonly ConcurrentDictionary<string, string> Stems = new(StringComparer.Ordinal);

    public static Forms Of(string word)
    {
        // “08/2022” is also written “8/2022”.
        var plain = word.Length > 1 && word[0] == '0' && word.All(char.IsDigit) ? word.TrimStart('0').PadLeft(1, '0') : word;
        return Of(VietnameseSyllable.Of(plain));
    }

    public static Forms Of(VietnameseSyllable syllable)
    {
        var letters = WithI(syllable.Letters);
        var folded = VietnameseText.Fold(letters);
        return new(folded, $"'{letters}", syllable.Tone == '\0' ? $"\"{letters}" : $"\"{letters}{syllable.Tone}", StemOf(folded));
    }

    /// <summary>Whether the word has any mark of Vietnamese.</summary>
    public bool IsMarked => Exact.Length != Folded.Length + 1 || string.CompareOrdinal(Exact, 1, Folded, 0, Folded.Length) != 0;

    private static string StemOf(string folded)
    {
        if (folded.Length < 3 || !folded.All(char.IsAsciiLetterLower))
        {
            return folded;
        }
        if (Stems.TryGetValue(folded, out var known))
        {
            return known;
        }
        var stem = MakeStem(folded);
        if (Stems.Count < MostStems)
        {
            Stems[folded] = stem;
        }
        return stem;
    }

    private static string MakeStem(string folded)
    {
        var stemmer = new EnglishStemmer();
        stemmer.SetCurrent(folded);
        stemmer.Stem();
        return stemmer.Current;
    }

    // Only where the syllable has no other vowel: “mỹ”, “quý”; never “thúy” or “cây”.
    private static string WithI(string letters) =>
        letters is [.., 'y'] && letters is [_, 'y'] or ['q', 'u', 'y'] && "hklmstvq".Contains(letters[0], StringComparison.Ordinal) ? letters[..^1] + "i" : letters;
}
