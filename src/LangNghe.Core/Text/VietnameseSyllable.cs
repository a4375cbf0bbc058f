using System.Collections.Frozen;
using System.Text;

namespace LangNghe.Core.Text;

/// <summary>
/// A written syllable as its letters and its one tone, wherever the mark was put: “hòa” and “hoà” are both <c>hoa</c> with huyền.
/// Any word can be taken apart like this; <see cref="IsPossible"/> says whether Vietnamese has such a syllable.
/// </summary>
/// <param name="Letters">Lower case, in NFC, with the marks that make another letter (ă â đ ê ô ơ ư) and without the tone.</param>
/// <param name="Tone">The combining mark of the tone; '\0': none.</param>
public readonly record struct VietnameseSyllable(string Letters, char Tone)
{
    public const char Grave = '\u0300';
    public const char Acute = '\u0301';
    public const char Tilde = '\u0303';
    public const char Hook = '\u0309';
    public const char Dot = '\u0323';

    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    private static readonly FrozenSet<string> Onsets = Set(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    private static readonly FrozenSet<string> Rhymes = Set(
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut " +
        "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu êng");

    private static readonly FrozenSet<string> FoldedOnsets = Folded(Onsets);

    private static readonly FrozenSet<string> FoldedRhymes = Folded(Rhymes);

    /// <summary>Takes a word apart.</summary>
    public static VietnameseSyllable Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = new StringBuilder(word.Length);
        var tone = '\0';
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (ToneMarks.Contains(c, StringComparison.Ordinal))
            {
                tone = c;
            }
            else
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }
        return new(letters.ToString().Normalize(NormalizationForm.FormC), tone);
    }

    /// <summary>Whether Vietnamese has such a syllable: an onset, a rhyme, and before a stop only sắc or nặng.</summary>
    public bool IsPossible
    {
        get
        {
            var letters = Letters;
            var stopped = letters is [.., 'c' or 'p' or 't'] or [.., 'c', 'h'];
            return (!stopped || Tone is Acute or Dot)
                && Enumerable.Range(0, Math.Min(4, letters.Length)).Any(n => Onsets.Contains(letters[..n]) && Rhymes.Contains(letters[n..]));
        }
    }

    /// <summary>Whether there is such a syllable once all marks are away: “thot”, “duong”.</summary>
    public static bool IsPossibleFolded(string folded) =>
        Enumerable.Range(0, Math.Min(4, folded.Length)).Any(n => FoldedOnsets.Contains(folded[..n]) && FoldedRhymes.Contains(folded[n..]));

    private static FrozenSet<string> Folded(FrozenSet<string> parts) => parts.Select(VietnameseText.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
