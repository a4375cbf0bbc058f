using System.Globalization;
using System.Text.RegularExpressions;

namespace LangNghe.Bench.Search.Questions;

/// <summary>Slips of the hand that are no matter of tones and marks.</summary>
internal static partial class Slips
{
    private const int LongEnough = 5;

    /// <summary>One letter wrong, missing, doubled or swapped in a word of five or more letters; null: there is no such word.</summary>
    public static string? Typo(string text, Random random)
    {
        var words = Word().Matches(text).Where(w => w.Length >= LongEnough).ToList();
        if (words.Count == 0)
        {
            return null;
        }
        var word = words[random.Next(words.Count)];
        var at = word.Index + random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString(CultureInfo.InvariantCulture)),
            2 => text.Remove(at, 1).Insert(at, ((char)('a' + random.Next(26))).ToString(CultureInfo.InvariantCulture)),
            _ => text.Remove(at, 2).Insert(at, $"{text[at + 1]}{text[at]}"),
        };
    }

    /// <summary>One space forgotten between two words; null: there is none to forget.</summary>
    public static string? MissingSpace(string text, Random random)
    {
        var spaces = BetweenWords().Matches(text);
        return spaces.Count == 0 ? null : text.Remove(spaces[random.Next(spaces.Count)].Index + 1, 1);
    }

    /// <summary>Only one of the words written that way, the others as they should be.</summary>
    public static string InOneWord(string text, Func<string, string> write, Random random)
    {
        var words = Word().Matches(text).Where(w => write(w.Value) != w.Value).ToList();
        return words.Count == 0 ? text : words[random.Next(words.Count)] is var word ? text[..word.Index] + write(word.Value) + text[(word.Index + word.Length)..] : text;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L} (?=\p{L})")]
    private static partial Regex BetweenWords();
}
