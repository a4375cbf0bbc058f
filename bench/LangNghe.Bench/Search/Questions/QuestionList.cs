using LangNghe.Bench.Search.Content;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.TestKit;

namespace LangNghe.Bench.Search.Questions;

/// <summary>The questions of a run, all different, the same on every run: half of the known items are real ones, half generated.</summary>
internal sealed class QuestionList(Corpus corpus)
{
    private const int OfEachGroup = 120;

    private readonly Random random = new(52);
    private readonly Namesakes namesakes = new(corpus.Documents);
    private readonly Prose vi = new(Prose.Of(corpus.Real, Language.Vi), []);
    private readonly Prose en = new(Prose.Of(corpus.Real, Language.En), []);

    public IReadOnlyList<Question> Make() =>
    [
        .. Known("exact", name => name),
        .. Known("no accents", name => Changed(name, Typing.WithoutMarks(name))?.ToLowerInvariant()),
        .. Known("wrong tone", name => Changed(name, Typing.WrongTone(name, random.Next()))),
        .. Known("Telex", name => Changed(name, random.Next(2) == 0 ? Typing.Telex(name) : Slips.InOneWord(name, Typing.Telex, random))),
        .. Known("VNI", name => Changed(name, random.Next(2) == 0 ? Typing.Vni(name) : Slips.InOneWord(name, Typing.Vni, random))),
        .. Known("missing space", name => Slips.MissingSpace(random.Next(2) == 0 ? name : Typing.WithoutMarks(name), random)),
        .. Known("typo", name => Slips.Typo(name, random)),
        .. Known("English", name => name, Language.En),
        .. Numbers(),
        .. Unknown("one word", vi, 1, Language.Vi),
        .. Unknown("phrase", vi, 2, Language.Vi),
        .. Unknown("English words", en, 2, Language.En),
        .. Broad.Select(text => new Question(text, Language.Vi, "broad", Question.Anything)),
    ];

    private static IEnumerable<string> Broad => ["làng nghề", "lang nghe", "an giang", "sản phẩm", "quyết định", "nghề truyền thống", "craft village", "xã", "of the", "và"];

    private IEnumerable<Question> Known(string kind, Func<string, string?> typed, Language language = Language.Vi) => (
        from document in Asked(corpus.Documents)
        let name = document.Name[language]
        where name is not null
        let text = typed(name)
        where text is not null
        select new Question(text, language, kind, namesakes.Called(name))).DistinctBy(q => q.Text);

    private IEnumerable<Question> Numbers() => (
        from law in Asked([.. corpus.Documents.OfType<LegalDocument>()])
        let number = LawNumber.Of((LegalDocument)law)
        where number is not null
        select new Question(number.Written(((LegalDocument)law).Kind, random), Language.Vi, "document number", namesakes.Numbered(number))).DistinctBy(q => q.Text);

    /// <summary>Half real, half generated.</summary>
    private List<Document> Asked(IReadOnlyList<Document> documents)
    {
        var real = corpus.Real.Select(d => d.Key).ToHashSet();
        var (ours, generated) = (documents.Where(d => real.Contains(d.Key)).ToArray(), documents.Where(d => !real.Contains(d.Key)).ToArray());
        random.Shuffle(ours);
        random.Shuffle(generated);
        return [.. ours.Take(OfEachGroup / 2), .. generated.Take(OfEachGroup / 2)];
    }

    private IEnumerable<Question> Unknown(string kind, Prose prose, int words, Language language) =>
        Enumerable.Range(0, OfEachGroup).Select(_ => string.Join(' ', prose.Run(random, words)).Trim('.', ',', ';', ':', '(', ')', '“', '”'))
            .Where(t => t.Length > 0).Distinct().Select(t => new Question(t, language, kind, Question.Anything));

    private static string? Changed(string before, string after) => before == after ? null : after;
}
