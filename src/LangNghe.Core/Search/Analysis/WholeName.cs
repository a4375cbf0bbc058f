namespace LangNghe.Core.Search.Analysis;

/// <summary>A name as one term, so that who writes exactly that name finds it first.</summary>
public static class WholeName
{
    /// <summary>The folded and the exact form of a name; nothing where it has no word.</summary>
    public static IEnumerable<string> Terms(string name) => Terms([.. Word.In(name).Select(w => Forms.Of(w.Text))]);

    public static IEnumerable<string> Terms(IReadOnlyList<Forms> words) => words.Count == 0 ? [] : [Folded(words), Exact(words)];

    public static string Folded(IReadOnlyList<Forms> words) => string.Join(GradedTokens.Bond, words.Select(w => w.Folded));

    public static string Exact(IReadOnlyList<Forms> words) => string.Join(GradedTokens.Bond, words.Select(w => w.Exact));
}
