namespace LangNghe.Core.Content.Kinds;

/// <summary>Text in one or two languages: <see cref="LocalizedText"/>, or <see cref="string"/> where languages do not differ.</summary>
public abstract class WrittenAttribute(string? alias, int maxLength) : KindAttribute(alias)
{
    public int MaxLength { get; init; } = maxLength;

    public override bool IsEmpty(object? value) => value switch
    {
        LocalizedText text => text.IsEmpty,
        string text => string.IsNullOrWhiteSpace(text),
        _ => true,
    };

    protected override bool IsMissing(object? value) => value is LocalizedText text ? text.Vi is null : IsEmpty(value);

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        Versions(value).Where(v => v!.Length > MaxLength).Select(_ => new Fault("", "Fault.TooLong", MaxLength)).Take(1);

    public override IEnumerable<Fragment> Fragments(object? value, Language language)
    {
        var text = value is LocalizedText localized ? localized[language] : value as string;
        return Search == Weight.None || text is null ? [] : [new Fragment(text, Search)];
    }

    protected static IEnumerable<string?> Versions(object value) =>
        value is LocalizedText text ? new[] { text.Vi, text.En }.Where(t => t is not null) : [value as string];
}

/// <summary>One line of text.</summary>
public sealed class TextAttribute(string? alias = null) : WrittenAttribute(alias, 300)
{
    public override Editor Editor => Editor.TextBox;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        Versions(value).Any(v => v!.Contains('\n', StringComparison.Ordinal))
            ? [new Fault("", "Fault.OneLine")]
            : base.CheckValue(value, occasion);
}

/// <summary>Paragraphs of plain text, parted by empty lines.</summary>
public sealed class LongTextAttribute() : WrittenAttribute(null, 20_000)
{
    public override Editor Editor => Editor.TextArea;
}

/// <summary>The last segment of an address (D11): lower-case letters, digits and single hyphens.</summary>
public sealed class UrlNameAttribute(string alias) : WrittenAttribute(alias, Text.Slug.Longest)
{
    public override Editor Editor => Editor.TextBox;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        Versions(value).Any(v => v != Text.Slug.From(v!)) ? [new Fault("", "Fault.UrlName")] : base.CheckValue(value, occasion);
}

/// <summary>An address on the web: http or https.</summary>
public sealed class WebAddressAttribute() : WrittenAttribute(null, 2_000)
{
    public override Editor Editor => Editor.TextBox;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        Uri.TryCreate((string)value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? base.CheckValue(value, occasion)
            : [new Fault("", "Fault.WebAddress")];
}
