using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace LangNghe.TestKit;

/// <summary>Compares the two languages of a resource file.</summary>
public static partial class Wording
{
    /// <summary>What is missing, blank, or has other placeholders in the other language.</summary>
    public static IEnumerable<string> Differences(ResourceManager words)
    {
        var (vi, en) = (In(words, CultureInfo.InvariantCulture), In(words, CultureInfo.GetCultureInfo("en")));
        return
        [
            .. vi.Keys.Except(en.Keys).Select(k => $"{k} has no English."),
            // English has a form of its own for one thing.
            .. en.Keys.Except(vi.Keys).Where(k => !(k.EndsWith(".One", StringComparison.Ordinal) && vi.ContainsKey(k[..^4]))).Select(k => $"{k} has no Vietnamese."),
            .. vi.Concat(en).Where(w => string.IsNullOrWhiteSpace(w.Value)).Select(w => $"{w.Key} is blank."),
            .. vi.Keys.Intersect(en.Keys).Where(k => !Places(vi[k]).SetEquals(Places(en[k]))).Select(k => $"{k} has other placeholders in English."),
        ];
    }

    private static Dictionary<string, string> In(ResourceManager words, CultureInfo culture) =>
        words.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();
}
