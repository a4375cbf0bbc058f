using System.Text;

namespace LangNghe.Core.Text;

/// <summary>
/// Reads what is left when somebody types Vietnamese and the keyboard does not turn it into letters: “lanhx” and “lanh4” are “lãnh”,
/// “ddu7o7ng2” is “đường”. Telex and VNI, also mixed, the tone anywhere after the vowel.
/// </summary>
public static class Keystrokes
{
    private const string Vowels = "aăâeêioôơuưy";

    /// <returns>The syllable meant, in NFC and lower case with its tone; null where nothing was left over. It may be one that Vietnamese does not have.</returns>
    public static VietnameseSyllable? Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var typed = VietnameseSyllable.Of(word);
        // The longest syllable is “nghiêng”; with all its keys it is not twice as long.
        if (typed.Letters.Length is < 2 or > 12 || !typed.Letters.All(char.IsLetterOrDigit))
        {
            return null;
        }
        var letters = new StringBuilder(typed.Letters.Length);
        var tone = typed.Tone;
        foreach (var key in typed.Letters)
        {
            if (ToneOf(key) is { } struck && HasVowel(letters))
            {
                tone = struck;
            }
            else if (!Shape(letters, key))
            {
                letters.Append(key);
            }
        }
        // ươ is often struck with one hook only.
        var meant = new VietnameseSyllable(Hooked(letters.ToString()), tone);
        return meant == typed ? null
            : meant with { Letters = meant.Letters.Replace("ươ", "uơ", StringComparison.Ordinal) } is { IsPossible: true } thuở && !meant.IsPossible ? thuở
            : meant;
    }

    private static char? ToneOf(char key) => key switch
    {
        's' or '1' => VietnameseSyllable.Acute,
        'f' or '2' => VietnameseSyllable.Grave,
        'r' or '3' => VietnameseSyllable.Hook,
        'x' or '4' => VietnameseSyllable.Tilde,
        'j' or '5' => VietnameseSyllable.Dot,
        'z' or '0' => '\0',
        _ => null,
    };

    /// <summary>Whether the key changed a letter that stands there already.</summary>
    private static bool Shape(StringBuilder letters, char key) => key switch
    {
        'a' => Turn(letters, "a", "â"),
        'e' => Turn(letters, "e", "ê"),
        'o' => Turn(letters, "o", "ô"),
        '6' => Turn(letters, "aeo", "âêô"),
        '7' => Horn(letters),
        '8' => Turn(letters, "a", "ă"),
        'd' => letters.Length > 0 && letters[0] == 'd' && Put(letters, 0, 'đ'),
        '9' => Turn(letters, "d", "đ"),
        'w' => Horn(letters) || Turn(letters, "a", "ă") || Add(letters, 'ư'),
        _ => false,
    };

    // “uow” is ươ, “muaw” is mưa, “hoaw” is hoă: the hook goes to u, except in “oa” and after q.
    private static bool Horn(StringBuilder letters)
    {
        var text = letters.ToString();
        if (text.EndsWith("oa", StringComparison.Ordinal))
        {
            return false;
        }
        var u = text.LastIndexOf('u');
        var o = text.LastIndexOf('o');
        if (o >= 0)
        {
            return Put(letters, o, 'ơ') && (u != o - 1 || u < 0 || (u > 0 && text[u - 1] == 'q') || Put(letters, u, 'ư'));
        }
        return u >= 0 && (u == 0 || text[u - 1] != 'q') && Put(letters, u, 'ư');
    }

    private static string Hooked(string letters) =>
        letters.Contains("ưo", StringComparison.Ordinal) ? letters.Replace("ưo", "ươ", StringComparison.Ordinal)
        : letters.Contains("uơ", StringComparison.Ordinal) && !letters.EndsWith("uơ", StringComparison.Ordinal) ? letters.Replace("uơ", "ươ", StringComparison.Ordinal)
        : letters;

    /// <summary>Turns the last letter that can be turned; a letter in the same run of vowels only, so that “oa” + o stays two.</summary>
    private static bool Turn(StringBuilder letters, string from, string to)
    {
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (from.IndexOf(letters[i], StringComparison.Ordinal) is var n and >= 0)
            {
                return Put(letters, i, to[n]);
            }
        }
        return false;
    }

    private static bool Put(StringBuilder letters, int at, char letter)
    {
        letters[at] = letter;
        return true;
    }

    private static bool Add(StringBuilder letters, char letter)
    {
        letters.Append(letter);
        return true;
    }

    private static bool HasVowel(StringBuilder letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (Vowels.Contains(letters[i], StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
