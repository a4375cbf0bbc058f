using System.Collections;
using System.Globalization;
using System.Resources;
using LangNghe.Core;
using LangNghe.Core.Content;

namespace LangNghe.Web.Texts;

/// <summary>All sentences of the program by key, as they stand in the dictionary of an export.</summary>
public static class DictionaryItems
{
    public static IReadOnlyDictionary<string, (string Vi, string En)> All { get; } =
        new[] { Words.Resources, CoreWords.Resources }.SelectMany(Read).ToDictionary(w => w.Key, w => w.Value);

    private static IEnumerable<KeyValuePair<string, (string Vi, string En)>> Read(ResourceManager words) =>
        words.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>()
            .Select(entry => KeyValuePair.Create((string)entry.Key, ((string)entry.Value!, words.GetString((string)entry.Key, Language.En.Culture())!)));
}
