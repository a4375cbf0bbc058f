using LangNghe.Core.Content;

namespace LangNghe.Web.Texts;

/// <summary>Several labels as one phrase.</summary>
public static class Lists
{
    /// <summary>The text as a sentence begins: “Một phần nay thuộc xã An Phú”.</summary>
    public static string Begin(this Words t, string text) => text.Length == 0 ? text : char.ToUpper(text[0], t.Language.Culture()) + text[1..];

    /// <summary>“Xem làm nghề, nếm thử, mua tại chỗ”: only the first keeps its capital.</summary>
    public static string List(this Words t, IEnumerable<string> labels) =>
        string.Join(", ", labels.Select((label, place) => place == 0 ? label : char.ToLower(label[0], t.Language.Culture()) + label[1..]));
}
