using System.Collections;

namespace LangNghe.Core.Content.Kinds;

/// <summary>A list of elements, each with properties of its own (Umbraco: block list).</summary>
public sealed class ElementsAttribute : KindAttribute
{
    private const int MaxCount = 200;

    public override Editor Editor => Editor.BlockList;

    public override bool IsEmpty(object? value) => value is not ICollection { Count: > 0 };

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion)
    {
        var elements = ElementsOf(value);
        if (elements.Count > MaxCount)
        {
            return [new Fault("", "Fault.TooMany", MaxCount)];
        }
        return elements.SelectMany((element, i) => ContentTypes.Of(element.GetType()).Check(element, occasion).Select(f => f.Under($"[{i}]")));
    }

    public override IEnumerable<Fragment> Fragments(object? value, Language language) =>
        ElementsOf(value).SelectMany(e => ContentTypes.Of(e.GetType()).Fragments(e, language));

    public override IEnumerable<Reference> References(object? value) =>
        ElementsOf(value).SelectMany(e => ContentTypes.Of(e.GetType()).References(e)).Select(r => new Reference(r.To, r.Target));

    private static List<Element> ElementsOf(object? value) => value is IEnumerable elements ? [.. elements.Cast<Element>()] : [];
}
