using System.Resources;
using LangNghe.Core.Content;

namespace LangNghe.Web.Texts;

/// <summary>
/// The interface texts in the language of the page (<c>Words.resx</c> is Vietnamese, <c>Words.en.resx</c> English).
/// A missing text throws: a test finds it before a reader does.
/// </summary>
public sealed class Words(Language language)
{
    public static readonly ResourceManager Resources = new(typeof(Words));

    public Language Language { get; } = language;

    /// <exception cref="MissingManifestResourceException">There is no such text.</exception>
    public string this[string key] =>
        Resources.GetString(key, Language.Culture()) ?? throw new MissingManifestResourceException($"No text for {key} in {Language}.");

    /// <summary>The text with its arguments, numbers and dates as the language writes them.</summary>
    public string Say(string key, params object?[] arguments) => string.Format(Language.Culture(), this[key], arguments);

    /// <summary>The text for a number of things: <c>key.One</c> for one, where English needs it, else <c>key</c>.</summary>
    public string Count(string key, int number) =>
        number == 1 && Language == Language.En && Resources.GetString($"{key}.One", Language.Culture()) is { } one
            ? string.Format(Language.Culture(), one, number)
            : Say(key, number);

    /// <summary>The name of a choice: <c>Craft.Weaving</c>.</summary>
    public string Of(Enum choice) => this[$"{choice.GetType().Name}.{choice}"];

    /// <summary>A day as the language writes it: 23/11/2026, 23 November 2026.</summary>
    public string Day(DateOnly day) => day.ToString(Language == Language.Vi ? "dd/MM/yyyy" : "d MMMM yyyy", Language.Culture());
}
