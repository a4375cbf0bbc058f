using LangNghe.Core.Content;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>A row of <c>dl.facts</c>: <c>_Fact</c>. Without a text it says that there is no information.</summary>
/// <param name="Text">In the page's language, or in the other one where it is missing.</param>
/// <param name="Note">How certain it is; null: simply stated.</param>
public sealed record Fact(string Label, Rendition Text, CertaintyNote? Note, Words T)
{
    /// <summary>Several short texts as one row.</summary>
    public static Rendition Joined(LocalizedTexts texts, Language language)
    {
        var (found, foundIn) = texts.In(language);
        return found.Count == 0 ? default : new(Capitalised(string.Join("; ", found), foundIn), foundIn, foundIn != language);
    }

    private static string Capitalised(string text, Language language) => char.ToUpper(text[0], language.Culture()) + text[1..];
}
