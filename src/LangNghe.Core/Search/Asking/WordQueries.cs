using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Asking;

/// <summary>
/// Asks the index for words. Grading, not folding: every word is found however it is written; the exact writing weighs more than right
/// letters with another tone, and those more than no marks at all. Two neighbours found together weigh as a word of their own.
/// </summary>
internal sealed class WordQueries(KnownTerms known, Language language)
{
    private const float ExactGrade = 1;
    private const float TonelessGrade = 0.75f;
    private const float UnmarkedGrade = 0.55f;
    private const float OtherMarksGrade = 0.2f;
    private const float OtherLanguage = 0.85f;
    private const float PairBoost = 1.3f;
    private const float TieBreaker = 0.1f;

    /// <summary>A word in whichever field it weighs most; null: no text has it.</summary>
    public Query? Word(Forms word, bool graded)
    {
        var loose = Loose(graded, word.IsMarked);
        return Best([.. SearchFields.Texts.SelectMany(field =>
            Grades(field, BoostOf(field), loose, field.Language == Language.Vi ? word.Folded : word.Stem, word.Toneless, word.Exact))]);
    }

    /// <summary>Each two neighbours of the words, where any text has them side by side.</summary>
    public IEnumerable<Query> Pairs(IReadOnlyList<Forms> words, bool graded) =>
        words.Zip(words.Skip(1)).Select(pair => Pair(pair.First, pair.Second, graded)).OfType<Query>();

    /// <summary>The best of some queries, the others a little.</summary>
    public static Query? Best(IReadOnlyList<Query> queries)
    {
        if (queries.Count < 2)
        {
            return queries.Count == 0 ? null : queries[0];
        }
        var best = new DisjunctionMaxQuery(TieBreaker);
        foreach (var query in queries)
        {
            best.Add(query);
        }
        return best;
    }

    private Query? Pair(Forms one, Forms other, bool graded)
    {
        var loose = Loose(graded, one.IsMarked && other.IsMarked);
        return Best([.. SearchFields.Texts.SelectMany(field => field.Language == Language.Vi
            ? Grades(field, BoostOf(field) * PairBoost, loose, Joined(one.Folded, other.Folded), Joined(one.Toneless, other.Toneless), Joined(one.Exact, other.Exact))
            : Grades(field, BoostOf(field) * PairBoost, null, Joined(one.Stem, other.Stem), "", ""))]);
    }

    /// <summary>What right letters without any mark are worth: all there is, less, or little where other marks were typed.</summary>
    private static float? Loose(bool graded, bool marked) => !graded ? null : marked ? OtherMarksGrade : UnmarkedGrade;

    /// <param name="loose">What the folded form is worth; null: there is no other to ask for.</param>
    private IEnumerable<Query> Grades(SearchField field, float boost, float? loose, string folded, string toneless, string exact)
    {
        (string Term, float Grade)[] forms = loose is { } grade ? [(exact, ExactGrade), (toneless, TonelessGrade), (folded, grade)] : [(folded, ExactGrade)];
        var stricter = 0;
        foreach (var form in forms)
        {
            // The stricter form is in no other texts: where it is in as many, the looser one finds nothing more.
            if (known.Frequency(field.Name, form.Term) is var texts && texts > stricter)
            {
                stricter = texts;
                var query = known.Term(field.Name, form.Term)!;
                query.Boost = boost * form.Grade;
                yield return query;
            }
        }
    }

    private static string Joined(string one, string other) => KnownTerms.Pair(one, other);

    private float BoostOf(SearchField field) => field.Boost * (field.Language == language ? 1 : OtherLanguage);
}
