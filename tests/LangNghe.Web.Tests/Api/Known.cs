using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using LangNghe.Core.Content;
using LangNghe.Core.Time;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Tests.Api;

/// <summary>
/// What a reader of records knows, in the words of a page of one language: every value of them as a page would print it. With it, and with the
/// sentences of the program around it, a text of a page is explained, or it is not.
/// </summary>
internal sealed partial class Known(Language language)
{
    private const int DeepestSentence = 3;

    // What stands around a value on a page.
    private static readonly char[] Marks = [' ', ',', ';', '–', '·', ':', '.', '(', ')', '‹', '\u00a0'];

    // What choices are called is known from records alone.
    private static readonly HashSet<string> Choices = [.. typeof(Document).Assembly.GetTypes().Where(t => t.IsEnum).Select(t => t.Name)];

    private static readonly Dictionary<Language, IReadOnlyList<(Regex Pattern, int Holes)>> Sentences =
        Languages.All.ToDictionary(l => l, l => (IReadOnlyList<(Regex, int)>)[.. Templates(l)]);

    private readonly HashSet<string> values = [];

    public Known With(JsonNode? record)
    {
        Add(record);
        return this;
    }

    /// <summary>Whether a text holds nothing but known values and the program's own words.</summary>
    public bool Explains(string text) => Explains(Folded(text), DeepestSentence);

    private bool Explains(string text, int depth)
    {
        var bare = text.Trim(Marks);
        if (!bare.Any(char.IsLetterOrDigit) || values.Contains(text) || values.Contains(bare))
        {
            return true;
        }
        return depth > 0 && (IsSentence(text, depth) || (bare != text && IsSentence(bare, depth)) || IsList(bare, depth) || IsList(text, depth) || IsSeveral(text, depth));
    }

    private bool IsSentence(string text, int depth) => Sentences[language].Any(sentence =>
        sentence.Pattern.Match(text) is { Success: true } match
        && Enumerable.Range(1, sentence.Holes).All(hole => Explains(match.Groups[hole].Value, depth - 1)));

    // What follows each other in one text: “Tổng hợp ngày 23/11/2026. Độ tin cậy vừa.”, “trước đây: ấp …”.
    private bool IsSeveral(string text, int depth) => Enumerable.Range(1, Math.Max(0, text.Length - 2)).Where(at => text[at] == ' ')
        .Any(at => IsOne(text[..at]) && Explains(text[(at + 1)..], depth - 1));

    private bool IsOne(string text) =>
        values.Contains(text) || values.Contains(text.Trim(Marks)) || IsSentence(text, 1) || IsSentence(text.Trim(Marks), 1);

    private bool IsList(string text, int depth) => new[] { "; ", ", ", " · ", ". ", " – ", " và ", " and " }.Any(between =>
        text.Split(between) is { Length: > 1 and < 40 } parts && parts.All(part => Explains(part.Trim(), Math.Min(depth - 1, 1))));

    private void Add(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject some:
                some.ToList().ForEach(p => Add(p.Value));
                break;
            case JsonArray many:
                // How many there are, and which of them: “Xem 2 chứng nhận”, “nguồn 3”.
                Put([.. Enumerable.Range(1, many.Count).Select(n => n.ToString(CultureInfo.InvariantCulture))]);
                many.ToList().ForEach(Add);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                var number = decimal.Parse(value.ToString(), CultureInfo.InvariantCulture);
                Put(value.ToString(), number.ToString("N0", language.Culture()), number.ToString("0.####", language.Culture()));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                AddText(value.GetValue<string>());
                break;
        }
    }

    private void AddText(string text)
    {
        Put(text);
        Put([.. text.Split('\n')]);
        if (text.EndsWith('Z') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var at))
        {
            AddText(at.DayInVietnam().ToString("O", CultureInfo.InvariantCulture));
        }
        if (PartialDate.TryParse(text, out var date))
        {
            Put(date.Display(language.Culture()), new Words(language).Day(date.Earliest));
        }
        if (ArticleAndClause().IsMatch(text))
        {
            Put(text.Split('.'));
        }
        if (text.Contains('<', StringComparison.Ordinal))
        {
            var html = new HtmlParser().ParseDocument(text);
            Put([.. html.All.SelectMany(e => e.ChildNodes).Where(n => n.NodeType == AngleSharp.Dom.NodeType.Text).Select(n => n.TextContent)]);
        }
        // A guide numbers its steps by itself.
        Put(Numbered().Replace(text, ""));
    }

    private void Put(params string[] texts) => values.UnionWith(texts.Select(Folded).SelectMany(text => new[] { text, text.Trim(Marks) }));

    private static IEnumerable<(Regex, int)> Templates(Language language)
    {
        var culture = language.Culture();
        _ = Words.Resources.GetString("Site.Name", culture);
        var both = new[] { CultureInfo.InvariantCulture, culture }.Select(c => Words.Resources.GetResourceSet(c, true, false)).OfType<IEnumerable>().ToList();
        var keys = both.SelectMany(set => set.Cast<DictionaryEntry>()).Select(e => (string)e.Key).Distinct()
            .Where(key => !key.StartsWith("Field.", StringComparison.Ordinal) && !(key.Split('.') is [var type, _] && Choices.Contains(type)));
        foreach (var text in keys.Select(key => Words.Resources.GetString(key, culture)!).Select(Folded).Distinct())
        {
            // A sentence that is nothing but its arguments explains nothing.
            if (!Hole().Replace(text, "").Any(char.IsLetter))
            {
                continue;
            }
            var holes = Hole().Count(text);
            // Where two arguments stand side by side, either may be the longer one.
            foreach (var hole in holes > 1 ? ["(.+?)", "(.+)"] : new[] { "(.+)" })
            {
                var pattern = Hole().Replace(Regex.Escape(text.TrimEnd('.', ':')).Replace("\\{", "{", StringComparison.Ordinal), hole);
                yield return (new Regex($"^{pattern}[.:]?$", RegexOptions.CultureInvariant), holes);
            }
        }
    }

    // A first letter may be a capital in one place and not in the other.
    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^\d+\.\d+$")]
    private static partial Regex ArticleAndClause();

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex Numbered();
}
