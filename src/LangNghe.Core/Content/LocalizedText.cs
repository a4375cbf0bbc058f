using System.Text;
using System.Text.Json.Serialization;

namespace LangNghe.Core.Content;

/// <summary>
/// A text in each language. Blank is null, letters are in Unicode form C and line ends are LF,
/// so that two equal texts are equal bytes.
/// </summary>
[method: JsonConstructor]
public readonly record struct LocalizedText(string? Vi, string? En = null)
{
    public string? Vi { get; } = Tidy(Vi);
    public string? En { get; } = Tidy(En);

    [JsonIgnore]
    public bool IsEmpty => Vi is null && En is null;

    public string? this[Language language] => language == Language.Vi ? Vi : En;

    /// <summary>The text to show, and whether it had to fall back to the other language.</summary>
    public Rendition In(Language language) => this[language] is { } text
        ? new(text, language, false)
        : new(this[language.Other()], language.Other(), !IsEmpty);

    internal static string? Tidy(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Written(text.ReplaceLineEndings("\n")).Trim().Normalize(NormalizationForm.FormC) is { Length: > 0 } tidy ? tidy : null;

    /// <summary>Without what no text holds and no XML file can: control characters, half characters, non-characters.</summary>
    private static string Written(string text) => text.All(IsOrdinary) ? text : string.Concat(text.EnumerateRunes()
        .Where(r => (!Rune.IsControl(r) || r.Value is '\n' or '\t') && (r.Value & 0xFFFE) != 0xFFFE && r.Value is < 0xFDD0 or > 0xFDEF));

    private static bool IsOrdinary(char c) => c is '\n' or '\t' or (>= ' ' and < '\u007f') or (>= '\u00a0' and < '\ud800');

    public override string ToString() => Vi ?? En ?? "";
}

/// <summary>A text in the language it was found in. <paramref name="FellBack"/>: not the language asked for.</summary>
public readonly record struct Rendition(string? Text, Language Language, bool FellBack)
{
    public override string ToString() => Text ?? "";
}

/// <summary>Short texts in each language, in order: materials, uses, key points.</summary>
public sealed record LocalizedTexts
{
    public static readonly LocalizedTexts None = new([], []);

    [JsonConstructor]
    public LocalizedTexts(IReadOnlyList<string>? vi, IReadOnlyList<string>? en)
    {
        Vi = Tidy(vi);
        En = Tidy(en);
    }

    public IReadOnlyList<string> Vi { get; }
    public IReadOnlyList<string> En { get; }

    [JsonIgnore]
    public bool IsEmpty => Vi.Count == 0 && En.Count == 0;

    public IReadOnlyList<string> this[Language language] => language == Language.Vi ? Vi : En;

    /// <summary>The texts to show: those of the language, else of the other one.</summary>
    public (IReadOnlyList<string> Texts, Language Language) In(Language language) =>
        this[language].Count > 0 || IsEmpty ? (this[language], language) : (this[language.Other()], language.Other());

    private static string[] Tidy(IReadOnlyList<string>? texts) =>
        texts is null ? [] : [.. texts.Select(LocalizedText.Tidy).OfType<string>()];

    public bool Equals(LocalizedTexts? other) => other is not null && Vi.SequenceEqual(other.Vi) && En.SequenceEqual(other.En);

    public override int GetHashCode() => HashCode.Combine(Vi.Count, En.Count, Vi is [var first, ..] ? first : null);
}
