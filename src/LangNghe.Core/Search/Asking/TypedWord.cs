using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Text;

namespace LangNghe.Core.Search.Asking;

/// <summary>A word of the query.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Forms">Taken as it is.</param>
/// <param name="Struck">Taken as keys that a keyboard left over; null: it cannot be.</param>
internal sealed record TypedWord(string Text, Forms Forms, Forms? Struck)
{
    public static IEnumerable<TypedWord> In(string text)
    {
        foreach (var run in Word.Runs(text))
        {
            if (Keys(run.Text) is { } struck)
            {
                yield return new(text[run.Start..run.End], Forms.Of(run.Text), struck);
                continue;
            }
            foreach (var part in run.Parted())
            {
                yield return new(text[part.Start..part.End], Forms.Of(part.Text), null);
            }
        }
    }

    // “is” and “of” are English before they are “í” and “ò”.
    private static Forms? Keys(string word) =>
        Keystrokes.Read(word) is { } syllable && !Fillers.Default.Contains(Forms.Of(word)) ? Forms.Of(syllable) : null;
}
