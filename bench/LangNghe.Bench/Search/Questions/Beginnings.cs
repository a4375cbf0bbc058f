using LangNghe.Bench.Search.Content;
using LangNghe.Core.Content;
using LangNghe.Core.Text;

namespace LangNghe.Bench.Search.Questions;

/// <summary>What stands in the box while a name is being typed: its beginnings of every length, with and without accents.</summary>
internal static class Beginnings
{
    public static IReadOnlyList<Question> Of(Corpus corpus, int count)
    {
        var random = new Random(148);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        while (texts.Count < count)
        {
            var documents = random.Next(2) == 0 ? corpus.Real : corpus.Documents;
            var name = documents[random.Next(documents.Count)].Name.Vi!;
            var typed = name[..random.Next(1, Math.Min(name.Length, 24) + 1)].TrimEnd();
            texts.Add(random.Next(2) == 0 ? typed : VietnameseText.Fold(typed));
        }
        return [.. texts.Select(t => new Question(t, Language.Vi, "beginning", Question.Anything))];
    }
}
