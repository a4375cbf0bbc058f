using System.Text.RegularExpressions;

namespace LangNghe.Core.Search.Analysis;

/// <summary>Numbers of documents, “52/2018/NĐ-CP”, in whatever way somebody writes them: by their parts.</summary>
public static partial class DocumentNumber
{
    /// <summary>Whether a name is such a number: figures, a stroke, and letters somewhere.</summary>
    public static bool IsOne(string name) => Shape().IsMatch(name);

    /// <summary>The parts, without marks and leading noughts: “52”, “2018”, “nd”, “cp”.</summary>
    public static IEnumerable<string> Terms(string number) => Word.In(number).Select(w => Term(Forms.Of(w.Text).Folded));

    public static string Term(string folded) => folded.TrimStart('0') is { Length: > 0 } term ? term : "0";

    [GeneratedRegex(@"^\s*\d+\s*/\s*(\d{4}\s*/\s*)?\p{L}[\p{L}\d\s-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
