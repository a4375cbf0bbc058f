using System.Resources;
using LangNghe.Core.Content;

namespace LangNghe.Core;

/// <summary>The sentences of the core in every language (<c>CoreWords.resx</c>, <c>CoreWords.en.resx</c>).</summary>
public static class CoreWords
{
    public static readonly ResourceManager Resources = new(typeof(CoreWords));

    /// <exception cref="MissingManifestResourceException">The key has no sentence in that language.</exception>
    public static string Say(Language language, string key, params object[] arguments)
    {
        var culture = language.Culture();
        var text = Resources.GetString(key, culture) ?? throw new MissingManifestResourceException(key);
        return arguments.Length == 0 ? text : string.Format(culture, text, arguments);
    }
}
