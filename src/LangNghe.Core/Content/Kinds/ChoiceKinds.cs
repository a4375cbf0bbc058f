namespace LangNghe.Core.Content.Kinds;

/// <summary>One of the members of an enum.</summary>
public sealed class ChoiceAttribute : KindAttribute
{
    public override Editor Editor => Editor.DropDown;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        Enum.IsDefined(value.GetType(), value) ? [] : [new Fault("", "Fault.Choice")];

    public override IEnumerable<Enum> Choices(object? value) => value is Enum choice ? [choice] : [];
}

/// <summary>Some of the members of an enum, as a list.</summary>
public sealed class ChoicesAttribute : KindAttribute
{
    public override Editor Editor => Editor.CheckBoxList;

    public override bool IsEmpty(object? value) => value is not System.Collections.ICollection { Count: > 0 };

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion)
    {
        var chosen = ((System.Collections.IEnumerable)value).Cast<object>().ToList();
        if (chosen.Any(c => !Enum.IsDefined(c.GetType(), c)))
        {
            yield return new Fault("", "Fault.Choice");
        }
        if (chosen.Distinct().Count() != chosen.Count)
        {
            yield return new Fault("", "Fault.Twice");
        }
    }

    public override IEnumerable<Enum> Choices(object? value) => value is System.Collections.IEnumerable chosen ? chosen.OfType<Enum>() : [];
}
