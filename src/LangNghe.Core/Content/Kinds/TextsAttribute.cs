namespace LangNghe.Core.Content.Kinds;

/// <summary>Short texts in each language, in order (Umbraco: tags).</summary>
public sealed class TextsAttribute : KindAttribute
{
    private const int MaxCount = 100;
    private const int MaxLength = 1_000;

    public override Editor Editor => Editor.Tags;

    public override bool IsEmpty(object? value) => value is not LocalizedTexts { IsEmpty: false };

    protected override bool IsMissing(object? value) => value is not LocalizedTexts { Vi.Count: > 0 };

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion)
    {
        var texts = (LocalizedTexts)value;
        if (texts.Vi.Count > MaxCount || texts.En.Count > MaxCount)
        {
            yield return new Fault("", "Fault.TooMany", MaxCount);
        }
        if (texts.Vi.Concat(texts.En).Any(t => t.Length > MaxLength))
        {
            yield return new Fault("", "Fault.TooLong", MaxLength);
        }
    }

    public override IEnumerable<Fragment> Fragments(object? value, Language language) =>
        Search == Weight.None || value is not LocalizedTexts texts ? [] : texts[language].Select(t => new Fragment(t, Search));
}
