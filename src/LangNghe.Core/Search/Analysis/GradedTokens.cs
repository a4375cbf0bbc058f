using LangNghe.Core.Content;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;

namespace LangNghe.Core.Search.Analysis;

/// <summary>
/// The terms of a text, in the analysis of its language: every word in its forms, and every two neighbours as one term more, so that
/// “thốt nốt” weighs as a word and “thốt” alone does not swamp. All forms of a word stand at its place: they do not lengthen the text.
/// </summary>
public sealed class GradedTokens : TokenStream
{
    /// <summary>Between the two words of a pair.</summary>
    public const char Bond = '_';

    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute step;
    private readonly IEnumerator<(string Term, bool NewWord)> terms;

    public GradedTokens(IEnumerable<string> texts, Language language)
    {
        term = AddAttribute<ICharTermAttribute>();
        step = AddAttribute<IPositionIncrementAttribute>();
        terms = texts.SelectMany(t => Terms(t, language)).GetEnumerator();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!terms.MoveNext())
        {
            return false;
        }
        term.SetEmpty().Append(terms.Current.Term);
        step.PositionIncrement = terms.Current.NewWord ? 1 : 0;
        return true;
    }

    /// <summary>Whether English leaves the word out of the index; “Án” and “Ở” are names.</summary>
    private static bool IsEnglishFiller(Forms word) => !word.IsMarked && StopAnalyzer.ENGLISH_STOP_WORDS_SET.Contains(word.Folded);

    private static IEnumerable<(string Term, bool NewWord)> Terms(string text, Language language)
    {
        Forms? before = null;
        foreach (var word in Word.In(text))
        {
            var forms = Forms.Of(word.Text);
            if (forms.Folded.Length > SearchFields.LongestTerm)
            {
                before = null;
                continue;
            }
            foreach (var each in language == Language.Vi ? Vietnamese(forms, before) : English(forms, before))
            {
                yield return each;
            }
            before = language == Language.En && IsEnglishFiller(forms) ? null : forms;
        }
    }

    private static IEnumerable<(string Term, bool NewWord)> Vietnamese(Forms word, Forms? before)
    {
        yield return (word.Folded, true);
        yield return (word.Toneless, false);
        yield return (word.Exact, false);
        if (before is { } other)
        {
            yield return ($"{other.Folded}{Bond}{word.Folded}", false);
            yield return ($"{other.Toneless}{Bond}{word.Toneless}", false);
            yield return ($"{other.Exact}{Bond}{word.Exact}", false);
        }
    }

    private static IEnumerable<(string Term, bool NewWord)> English(Forms word, Forms? before)
    {
        if (IsEnglishFiller(word))
        {
            yield break;
        }
        yield return (word.Stem, true);
        yield return (word.Exact, false);
        if (word.IsMarked)
        {
            yield return (word.Toneless, false);
        }
        if (before is { } other)
        {
            yield return ($"{other.Stem}{Bond}{word.Stem}", false);
        }
    }

    protected override void Dispose(bool disposing)
    {
        terms.Dispose();
        base.Dispose(disposing);
    }
}
