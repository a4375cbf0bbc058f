using LangNghe.Core.Content;

namespace LangNghe.Bench.Search.Content;

/// <summary>
/// Text spliced from runs of neighbouring words of real texts: words come as often as they really do (few very often, most seldom),
/// and syllables that form a word stay together. Now and then a place or a number, of which real content has a long tail too.
/// </summary>
internal sealed class Prose(IEnumerable<string> texts, IReadOnlyList<string> rare)
{
    private const int RareOneIn = 8;

    private readonly string[] words = [.. texts.SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    public IReadOnlyList<string> Words => words;

    public string Write(Random random, int count)
    {
        var written = new List<string>(count + 5);
        while (written.Count < count)
        {
            written.AddRange(random.Next(RareOneIn) == 0 ? [Rare(random)] : Run(random, random.Next(2, 6)));
        }
        return string.Join(' ', written);
    }

    public string[] Run(Random random, int length)
    {
        var start = random.Next(words.Length - length);
        return words[start..(start + length)];
    }

    private string Rare(Random random) => random.Next(3) == 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{random.Next(1, 10_000)}")
        : rare[random.Next(rare.Count)];

    /// <summary>The texts of documents in one language, of the weights that are no names.</summary>
    public static IEnumerable<string> Of(IEnumerable<Document> documents, Language language) =>
        from document in documents
        from fragment in ContentTypes.Of(document.GetType()).Fragments(document, language)
        where fragment.Weight is Core.Content.Kinds.Weight.Summary or Core.Content.Kinds.Weight.Body
        select fragment.Text;
}
