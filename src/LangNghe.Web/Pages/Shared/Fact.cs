using LangNghe.Core.Content;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>A row of <c>dl.facts</c>: <c>_Fact</c>. Without a text it says that there is no information.</summary>
/// <param name="Text">In the page's language, or in the other one where it is missing.</param>
/// <param name="Note">How certain it is; null: simply stated.</param>
public sealed record Fact(string Label, Rendition Text, CertaintyNote? Note, Words T)
{
    /// <summary>The page it was taken from, where that is not the item itself.</summary>
    public Crumb? From { get; init; }

    /// <summary>The text as it begins a row: its first letter is a capital.</summary>
    public string? Shown => Text.Text is { Length: > 0 } text ? char.ToUpper(text[0], Text.Language.Culture()) + text[1..] : null;

    /// <summary>Several short texts as one row.</summary>
    public static Rendition Joined(LocalizedTexts texts, Language language)
    {
        var (found, foundIn) = texts.In(language);
        return found.Count == 0 ? default : new(string.Join("; ", found), foundIn, foundIn != language);
    }
}
