using System.Globalization;

namespace LangNghe.Core.Content;

/// <summary>The languages the portal speaks. Vietnamese is the original; English may be missing and then says so.</summary>
public enum Language
{
    Vi,
    En,
}

/// <summary>What belongs to a language.</summary>
public static class Languages
{
    public static readonly IReadOnlyList<Language> All = [Language.Vi, Language.En];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The culture that formats dates and numbers: <c>dd/MM/yyyy</c> and <c>1.234,5</c> in Vietnamese.</summary>
    public static CultureInfo Culture(this Language language) => language == Language.Vi ? Vietnamese : English;

    /// <summary>The value of an HTML <c>lang</c> attribute.</summary>
    public static string Code(this Language language) => language == Language.Vi ? "vi" : "en";

    public static Language Other(this Language language) => language == Language.Vi ? Language.En : Language.Vi;
}
