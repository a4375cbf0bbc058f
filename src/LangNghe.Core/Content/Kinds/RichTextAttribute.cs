using System.Text.RegularExpressions;
using Ganss.Xss;

namespace LangNghe.Core.Content.Kinds;

/// <summary>Text with headings, lists and links, as HTML of a short allow-list; anything else is a fault, never silently dropped.</summary>
public sealed partial class RichTextAttribute() : WrittenAttribute(null, 200_000)
{
    private static readonly string[] Tags = ["h2", "h3", "p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a"];

    public override Editor Editor => Editor.RichText;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        Versions(value).Select(v => FirstForbidden(v!)).FirstOrDefault(f => f is not null) is { } forbidden
            ? [new Fault("", "Fault.Html", forbidden)]
            : base.CheckValue(value, occasion);

    /// <summary>The first tag, attribute or address of a link that the allow-list does not know; null: none.</summary>
    private static string? FirstForbidden(string html)
    {
        string? found = null;
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(Tags),
            AllowedAttributes = new HashSet<string> { "href" },
            AllowedSchemes = new HashSet<string> { "http", "https", "mailto" },
            UriAttributes = new HashSet<string> { "href" },
        });
        sanitizer.RemovingTag += (_, e) => found ??= $"<{e.Tag.LocalName}>";
        sanitizer.RemovingAttribute += (_, e) => found ??= $"{e.Attribute.Name}=\"{e.Attribute.Value}\"";
        sanitizer.RemovingComment += (_, _) => found ??= "<!-- -->";
        sanitizer.Sanitize(html);
        return found;
    }

    public override IEnumerable<Fragment> Fragments(object? value, Language language) =>
        base.Fragments(value, language).Select(f => f with { Text = PlainText(f.Text) });

    /// <summary>The words of a piece of HTML, without its tags; what stands in different blocks does not run together.</summary>
    public static string PlainText(string html) => (Parser.ParseDocument(EndOfBlock().Replace(html, "$0\n")).Body?.TextContent ?? "").Trim();

    [GeneratedRegex("</(h2|h3|p|li|blockquote)>|<br>", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfBlock();

    private static readonly AngleSharp.Html.Parser.HtmlParser Parser = new();
}
