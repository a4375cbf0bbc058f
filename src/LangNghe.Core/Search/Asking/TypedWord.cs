using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Text;

namespace LangNghe.Core.Search.Asking;

/// <summary>A word of the query.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Forms">Taken as it is.</param>
/// <param name="Struck">Taken as keys that a keyboard left over; null: it cannot be.</param>
/// <param name="IsSyllable">Whether a Vietnamese syllable comes out of the keys, not just some name: “Skốth”.</param>
internal sealed record TypedWord(string Text, Forms Forms, Forms? Struck, bool IsSyllable = false)
{
    /// <param name="knows">Whether any text has a word.</param>
    public static IEnumerable<TypedWord> In(string text, Func<Forms, bool> knows)
    {
        foreach (var run in Word.Runs(text))
        {
            // “is” and “of” are English before they are “í” and “ò”.
            var keys = Fillers.Default.Contains(Forms.Of(run.Text)) ? null : Keystrokes.Read(run.Text);
            var parts = run.Parted().ToList();
            if (keys is { } struck && (struck.IsPossible || parts.Count == 1 || knows(Forms.Of(struck))))
            {
                yield return new(text[run.Start..run.End], Forms.Of(run.Text), Forms.Of(struck), struck.IsPossible);
                continue;
            }
            foreach (var part in parts)
            {
                yield return new(text[part.Start..part.End], Forms.Of(part.Text), null);
            }
        }
    }
}
