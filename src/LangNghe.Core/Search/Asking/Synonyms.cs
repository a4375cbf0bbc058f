using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>Words that mean the same to somebody who searches; the list is <c>Search/Data/synonyms.txt</c>.</summary>
internal sealed class Synonyms
{
    private readonly ILookup<string, (IReadOnlyList<Forms> Phrase, IReadOnlyList<IReadOnlyList<Forms>> Others)> byFirst;

    public Synonyms(IEnumerable<string> lines) => byFirst = (
        from line in lines
        let phrases = line.Split('=').Select(WordLists.Words).Where(p => p.Count > 0).ToList()
        from phrase in phrases
        select (Phrase: phrase, Others: (IReadOnlyList<IReadOnlyList<Forms>>)[.. phrases.Where(p => p != phrase)])).ToLookup(g => g.Phrase[0].Folded, StringComparer.Ordinal);

    public static Synonyms Default { get; } = new(WordLists.Lines("synonyms.txt"));

    /// <summary>The longest phrase of the list that the words begin with at a place, and what else it may be called.</summary>
    /// <returns>How many words the phrase has, 0 where there is none.</returns>
    public (int Length, IReadOnlyList<IReadOnlyList<Forms>> Others) At(IReadOnlyList<Forms> words, int start)
    {
        var found = byFirst[words[start].Folded].Where(g => Fits(g.Phrase, words, start)).ToList();
        if (found.Count == 0)
        {
            return (0, []);
        }
        var length = found.Max(g => g.Phrase.Count);
        return (length, [.. found.Where(g => g.Phrase.Count == length).SelectMany(g => g.Others)]);
    }

    private static bool Fits(IReadOnlyList<Forms> phrase, IReadOnlyList<Forms> words, int start)
    {
        if (start + phrase.Count > words.Count)
        {
            return false;
        }
        for (var i = 0; i < phrase.Count; i++)
        {
            var (meant, typed) = (phrase[i], words[start + i]);
            if (typed.IsMarked ? typed.Toneless != meant.Toneless : typed.Folded != meant.Folded)
            {
                return false;
            }
        }
        return true;
    }
}
