using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LangNghe.Core.Search.Asking;

/// <summary>What the index knows, asked once a query: which terms there are in which field.</summary>
internal sealed class KnownTerms(IndexView view)
{
    private readonly Dictionary<(string Field, string Term), TermContext?> terms = [];
    private readonly Dictionary<(int Leaf, string Field), TermsEnum?> dictionaries = [];
    private readonly Dictionary<string, bool> words = new(StringComparer.Ordinal);

    public IndexReader Reader => view.Reader;

    /// <summary>A term of a field; null: no text has it.</summary>
    public TermQuery? Term(string field, string term)
    {
        if (!terms.TryGetValue((field, term), out var context))
        {
            context = Look(field, new BytesRef(term));
            terms[(field, term)] = context;
        }
        return context is null ? null : new TermQuery(new Term(field, term), context);
    }

    /// <summary>Looks a term up in every part of the index; the dictionaries stay open for the next.</summary>
    private TermContext? Look(string field, BytesRef term)
    {
        var context = new TermContext(view.Reader.Context);
        foreach (var leaf in view.Reader.Leaves)
        {
            if (!dictionaries.TryGetValue((leaf.Ord, field), out var dictionary))
            {
                dictionary = leaf.AtomicReader.GetTerms(field)?.GetEnumerator();
                dictionaries[(leaf.Ord, field)] = dictionary;
            }
            if (dictionary?.SeekExact(term) == true)
            {
                context.Register(dictionary.GetTermState(), leaf.Ord, dictionary.DocFreq, dictionary.TotalTermFreq);
            }
        }
        return context.DocFreq > 0 ? context : null;
    }

    /// <summary>In how many texts of a field a term is.</summary>
    public int Frequency(string field, string term) => Term(field, term) is null ? 0 : terms[(field, term)]!.DocFreq;

    /// <summary>Whether any text has the word, whatever its marks.</summary>
    public bool Knows(Forms word)
    {
        if (!words.TryGetValue(word.Folded, out var known))
        {
            known = SearchFields.Texts.Any(f => Term(f.Name, f.Language == Language.Vi ? word.Folded : word.Stem) is not null);
            words[word.Folded] = known;
        }
        return known;
    }

    /// <summary>Whether the two stand beside each other in the name of something.</summary>
    public bool AreNeighbours(Forms one, Forms other) => SearchFields.Texts.Any(f => f.Weight == Content.Kinds.Weight.Name
        && Term(f.Name, f.Language == Language.Vi ? Pair(one.Folded, other.Folded) : Pair(one.Stem, other.Stem)) is not null);

    /// <summary>The same with the letters as they were typed, where they have marks: “cho thử” is not “Chợ Thủ”.</summary>
    public bool AreWritten(Forms one, Forms other) => !one.IsMarked && !other.IsMarked ? AreNeighbours(one, other) : SearchFields.Texts.Any(f =>
        f is { Weight: Content.Kinds.Weight.Name, Language: Language.Vi } && Term(f.Name, Pair(one.Toneless, other.Toneless)) is not null);

    public static string Pair(string one, string other) => $"{one}{GradedTokens.Bond}{other}";
}
