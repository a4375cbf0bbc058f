using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Asking;

/// <summary>The lists of words that travel with the program: lines of text, those that begin with # passed over.</summary>
internal static class WordLists
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"LangNghe.Core.Search.Data.{name}")
            ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];
    }

    public static IReadOnlyList<Forms> Words(string text) => [.. Word.In(text.Normalize(System.Text.NormalizationForm.FormC)).Select(w => Forms.Of(w.Text))];
}
