using System.Buffers;
using System.Text;

namespace LangNghe.TestKit;

/// <summary>In the order of the dictionary, as <see cref="Core.Text.VietnameseOrder"/> has it.</summary>
public enum Tone
{
    Level,
    Falling,
    Asking,
    Tumbling,
    Sharp,
    Heavy,
}

/// <summary>Where the mark stands in open oa, oe and uy: on the first vowel (hòa) or on the second (hoà).</summary>
public enum TonePlacement
{
    Old,
    New,
}

/// <summary>A written syllable: its letters without the tone, and the tone.</summary>
internal sealed class Syllable
{
    private const string Marks = "\u0300\u0309\u0303\u0301\u0323";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");
    private static readonly SearchValues<char> Shaped = SearchValues.Create("ăâêôơư");

    private readonly int start;
    private readonly int end;

    public Syllable(string written)
    {
        var marks = written.Normalize(NormalizationForm.FormD);
        Tone = (Tone)(marks.Select(c => Marks.IndexOf(c, StringComparison.Ordinal)).Append(-1).Max() + 1);
        Letters = string.Concat(marks.Where(c => !Marks.Contains(c, StringComparison.Ordinal))).Normalize();
        (start, end) = Rhyme(Letters.ToLowerInvariant());
    }

    private Syllable(Syllable other, Tone tone) => (Letters, Tone, start, end) = (other.Letters, tone, other.start, other.end);

    public string Letters { get; }

    public Tone Tone { get; }

    public bool HasVowel => start < end;

    /// <summary>After c, ch, p or t no other tones than these are heard.</summary>
    public IReadOnlyList<Tone> PossibleTones => Coda is "c" or "ch" or "p" or "t"
        ? [Tone.Sharp, Tone.Heavy]
        : [Tone.Falling, Tone.Asking, Tone.Tumbling, Tone.Sharp, Tone.Heavy];

    private string Coda => Letters[end..].ToLowerInvariant();

    public Syllable With(Tone tone) => new(this, tone);

    public string Write(TonePlacement placement) => Tone is Tone.Level || !HasVowel
        ? Letters
        : Letters.Insert(Bearer(placement) + 1, $"{Marks[(int)Tone - 1]}").Normalize();

    private int Bearer(TonePlacement placement)
    {
        var vowels = Letters[start..end].ToLowerInvariant();
        var shaped = vowels.AsSpan().LastIndexOfAny(Shaped);
        if (shaped >= 0)
        {
            return start + shaped;
        }
        var onSecond = vowels.Length > 2
            || (vowels.Length == 2 && (Coda.Length > 0 || (placement is TonePlacement.New && vowels is "oa" or "oe" or "uy")));
        return onSecond ? start + 1 : start;
    }

    // The u of “qu” and the i of “gi” before another vowel belong to the consonant.
    private static (int Start, int End) Rhyme(string letters)
    {
        var start = letters.AsSpan().IndexOfAny(Vowels);
        if (start < 0)
        {
            return (0, 0);
        }
        var second = start + 1 < letters.Length && Vowels.Contains(letters[start + 1]);
        start += second && letters[..(start + 1)] is "qu" or "gi" ? 1 : 0;
        var end = start;
        while (end < letters.Length && Vowels.Contains(letters[end]))
        {
            end++;
        }
        return (start, end);
    }
}
