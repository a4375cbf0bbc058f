using System.Text;

namespace LangNghe.Core.Search.Asking;

/// <summary>What somebody wrote, made fit to be read: bounded, in NFC, without what is no text.</summary>
internal static class QueryText
{
    /// <summary>As long as the longest name of a law, which people copy in here.</summary>
    public const int Longest = 300;

    public static (string Text, bool WasCut) Of(string? written)
    {
        var head = written is null ? "" : written.Length > Longest * 4 ? written[..(Longest * 4)] : written;
        var text = new StringBuilder(head.Length);
        foreach (var rune in head.EnumerateRunes())
        {
            // A half character, a control character or a space of whatever kind parts words.
            text.Append(rune == Rune.ReplacementChar || Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }
        var folded = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormC);
        return folded.Length <= Longest ? (folded, head.Length < (written?.Length ?? 0)) : (Cut(folded), true);
    }

    private static string Cut(string text)
    {
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end].TrimEnd();
    }
}
