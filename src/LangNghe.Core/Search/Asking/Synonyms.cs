using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>Words that mean the same to somebody who searches; the list is <c>Search/Data/synonyms.txt</c>.</summary>
internal sealed class Synonyms
{
    private readonly ILookup<string, Entry> byFirst;

    public Synonyms(IEnumerable<string> lines) => byFirst = (
        from line in lines
        let phrases = line.Split('=').Select(WordLists.Words).Where(p => p.Count > 0).ToList()
        from phrase in phrases
        select new Entry(phrase, [.. phrases.Where(p => p != phrase)])).ToLookup(e => e.Phrase[0].Folded, StringComparer.Ordinal);

    public static Synonyms Default { get; } = new(WordLists.Lines("synonyms.txt"));

    /// <summary>The longest phrase of the list that the words have at a place, and what else it is called.</summary>
    public Found At(IReadOnlyList<Forms> words, int start)
    {
        var found = byFirst[words[start].Folded].Where(e => Has(words, start, e.Phrase, (typed, meant) => typed.Folded == meant.Folded)).ToList();
        if (found.Count == 0)
        {
            return new(0, []);
        }
        var length = found.Max(e => e.Phrase.Count);
        return new(length, [.. from entry in found
                               where entry.Phrase.Count == length
                               let meant = Has(words, start, entry.Phrase, (typed, meant) => !typed.IsMarked || typed.Toneless == meant.Toneless)
                               from other in entry.Others
                               select new Other(other, meant)]);
    }

    private static bool Has(IReadOnlyList<Forms> words, int start, IReadOnlyList<Forms> phrase, Func<Forms, Forms, bool> same) =>
        start + phrase.Count <= words.Count && phrase.Index().All(p => same(words[start + p.Index], p.Item));

    /// <param name="Length">How many words the phrase has; 0: there is none.</param>
    internal sealed record Found(int Length, IReadOnlyList<Other> Others);

    /// <param name="IsMeant">The marks that were typed do not speak against it.</param>
    internal sealed record Other(IReadOnlyList<Forms> Words, bool IsMeant);

    private sealed record Entry(IReadOnlyList<Forms> Phrase, IReadOnlyList<IReadOnlyList<Forms>> Others);
}
