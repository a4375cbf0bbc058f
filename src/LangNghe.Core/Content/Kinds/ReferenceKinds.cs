namespace LangNghe.Core.Content.Kinds;

/// <summary>Other items, by key: a <see cref="Guid"/>, or a list of them. A relation is stored on one side only (D4).</summary>
public abstract class ReferenceAttribute : KindAttribute
{
    /// <summary>The type of the items named.</summary>
    public abstract Type Target { get; }

    public override Editor Editor => Editor.ContentPicker;

    public override bool IsEmpty(object? value) => value is null or IReadOnlyList<Guid> { Count: 0 };

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        value is IReadOnlyList<Guid> keys && keys.Distinct().Count() != keys.Count ? [new Fault("", "Fault.Twice")] : [];

    public override IEnumerable<Reference> References(object? value) => (value switch
    {
        Guid key => [key],
        IReadOnlyList<Guid> keys => keys,
        _ => [],
    }).Select(key => new Reference(key, Target));
}

/// <inheritdoc />
public sealed class ReferencesAttribute<T> : ReferenceAttribute where T : Document
{
    public override Type Target => typeof(T);
}
