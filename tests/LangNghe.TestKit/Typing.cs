using System.Text;
using System.Text.RegularExpressions;
using LangNghe.Core.Text;

namespace LangNghe.TestKit;

/// <summary>Proper Vietnamese as people type it: with the keys of a method that was off, without marks, with a slip. Case stays.</summary>
public static partial class Typing
{
    /// <summary>Telex left as it was typed, the tone at the end of the word: “lãnh Mỹ A” → “lanhx Myx A”, “đường” → “dduowngf”.</summary>
    public static string Telex(string text) =>
        ByWord(text, word => HornsTwice().Replace(LettersIn(word, TelexKey), "$1$2") + ToneKey(word, "frxsj"));

    /// <summary>VNI left as it was typed, the tone at the end of the word: “lãnh Mỹ A” → “lanh4 My4 A”, “đường” → “d9u7o7ng2”.</summary>
    public static string Vni(string text) => ByWord(text, word => LettersIn(word, VniKey) + ToneKey(word, "23415"));

    /// <summary>“Lãnh Mỹ A” → “Lanh My A”.</summary>
    public static string WithoutMarks(string text) =>
        ByLetter(text, letter => char.IsUpper(letter) ? VietnameseText.Fold($"{letter}").ToUpperInvariant() : VietnameseText.Fold($"{letter}"));

    /// <summary>Each mark a character of its own, as some systems send it.</summary>
    public static string Nfd(string text) => text.Normalize(NormalizationForm.FormD);

    /// <summary>“hoà”, “thuý” → “hòa”, “thúy”.</summary>
    public static string OldTonePlacement(string text) => ByWord(text, word => word.Write(TonePlacement.Old));

    /// <summary>“hòa”, “thúy” → “hoà”, “thuý”.</summary>
    public static string NewTonePlacement(string text) => ByWord(text, word => word.Write(TonePlacement.New));

    /// <summary>Exactly one syllable gets another tone, one that is heard in such a syllable; the seed says which.</summary>
    public static string WrongTone(string text, int seed)
    {
        var random = new Random(seed);
        var sung = Word().Matches(text.Normalize()).Where(match => new Syllable(match.Value).HasVowel).ToList();
        if (sung.Count == 0)
        {
            return text;
        }
        var slip = sung[random.Next(sung.Count)];
        return ByWord(text, (word, at) => at == slip.Index ? Other(word).Write(TonePlacement.Old) : null);

        Syllable Other(Syllable word)
        {
            var others = word.PossibleTones.Where(tone => tone != word.Tone).ToList();
            return word.With(others[random.Next(others.Count)]);
        }
    }

    private static string ByWord(string text, Func<Syllable, string> typed) => ByWord(text, (word, _) => typed(word));

    private static string ByWord(string text, Func<Syllable, int, string?> typed) =>
        Word().Replace(text.Normalize(), match => typed(new Syllable(match.Value), match.Index) ?? match.Value);

    private static string ByLetter(string text, Func<char, string> typed) => string.Concat(text.Normalize().Select(typed));

    private static string LettersIn(Syllable word, Func<char, string> key) => ByLetter(word.Letters, letter =>
        char.IsUpper(letter) && key(char.ToLowerInvariant(letter)) is var keys ? char.ToUpperInvariant(keys[0]) + keys[1..] : key(letter));

    private static string ToneKey(Syllable word, string keys) => word.Tone is Tone.Level ? "" : keys[(int)word.Tone - 1].ToString();

    private static string TelexKey(char letter) => letter switch
    {
        'â' => "aa",
        'ă' => "aw",
        'ê' => "ee",
        'ô' => "oo",
        'ơ' => "ow",
        'ư' => "uw",
        'đ' => "dd",
        _ => $"{letter}",
    };

    private static string VniKey(char letter) => letter switch
    {
        'â' => "a6",
        'ă' => "a8",
        'ê' => "e6",
        'ô' => "o6",
        'ơ' => "o7",
        'ư' => "u7",
        'đ' => "d9",
        _ => $"{letter}",
    };

    // One w serves both letters of “ươ”.
    [GeneratedRegex("(u)w(ow)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HornsTwice();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
