using System.Text.RegularExpressions;

namespace LangNghe.Core.Search.Analysis;

/// <summary>Numbers of documents, “52/2018/NĐ-CP”, in whatever way somebody writes them: by their parts.</summary>
public static partial class DocumentNumber
{
    /// <summary>Whether a name is such a number: figures, a stroke, and letters somewhere.</summary>
    public static bool IsOne(string name) => Shape().IsMatch(name);

    /// <summary>The parts, without marks and leading noughts: “52”, “2018”, “nd”, “cp”.</summary>
    public static IEnumerable<string> Terms(string number) => Word.In(number).Select(w => Forms.Of(w.Text).Folded);

    /// <summary>The number and year in a text that names a document: “52/2018”. Each is looked for by these two parts.</summary>
    public static IEnumerable<IReadOnlyList<Forms>> In(string text) =>
        Named().Matches(text).Select(m => (IReadOnlyList<Forms>)[.. Word.In(m.Value).Select(w => Forms.Of(w.Text))]);

    [GeneratedRegex(@"^\s*\d+\s*/\s*(\d{4}\s*/\s*)?\p{L}[\p{L}\d\s-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"(?<![\d/])\d{1,5}\s*/\s*(19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
