using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using LangNghe.Core.Search.Indexing;

namespace LangNghe.Core.Search.Asking;

/// <summary>How words that were read otherwise than typed are written, by what was found with them: “thotnot” found “thốt nốt”.</summary>
internal sealed class Wording
{
    private const int HitsRead = 3;

    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    public Wording(IReadOnlyList<SearchTarget> hits)
    {
        var words =
            from target in hits.Take(HitsRead)
            from language in Languages.All
            from text in TargetTexts.Names(target, language)
            from word in Word.In(text)
            select word.Text;
        foreach (var word in words)
        {
            var forms = Forms.Of(word);
            written.TryAdd(forms.Exact, word);
            written.TryAdd(forms.Folded, word);
        }
    }

    /// <summary>A word with marks keeps them.</summary>
    public string Of(Forms word) => written.GetValueOrDefault(word.Exact) ?? (word.IsMarked ? ToneOf(word) : written.GetValueOrDefault(word.Folded, word.Folded));

    private static string ToneOf(Forms word) => Text.ToneMarks.Put(new(word.Toneless[1..], word.Exact[^1] is var c && c is >= '\u0300' and <= '\u036f' ? c : '\0'));
}
