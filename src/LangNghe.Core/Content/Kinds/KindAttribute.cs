namespace LangNghe.Core.Content.Kinds;

/// <summary>
/// A kind knows the values of a property: whether one is empty, what is wrong with it and in which words, which texts a search may find
/// in it, which items it names. How it looks in a form or in a file is the business of whoever edits or writes, by its <see cref="Editor"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class KindAttribute(string? alias = null) : Attribute
{
    /// <summary>The property's name on disk and in the API, where it is not simply its own name in camel case.</summary>
    public string? Alias { get; } = alias;

    public bool RequiredToPublish { get; init; }

    /// <summary>For editors only: such a property reaches no public answer.</summary>
    public bool Internal { get; init; }

    /// <summary>How much a search hit in this property weighs; none: not searched.</summary>
    public Weight Search { get; init; }

    public abstract Editor Editor { get; }

    public virtual bool IsEmpty(object? value) => value is null;

    /// <summary>Whether a value does not do where one is required: Vietnamese is the original, English alone is not enough.</summary>
    protected virtual bool IsMissing(object? value) => IsEmpty(value);

    /// <summary>Faults of one value, each with a path relative to the property (empty for the property itself).</summary>
    public IEnumerable<Fault> Check(object? value, Occasion occasion)
    {
        if (RequiredToPublish && occasion == Occasion.Publish && IsMissing(value))
        {
            return [new Fault("", "Fault.Required")];
        }
        return value is null || IsEmpty(value) ? [] : CheckValue(value, occasion);
    }

    protected virtual IEnumerable<Fault> CheckValue(object value, Occasion occasion) => [];

    /// <summary>The texts of a value in one language, for the search index.</summary>
    public virtual IEnumerable<Fragment> Fragments(object? value, Language language) => [];

    /// <summary>The choices the value holds: their names, too, are texts a search may find, and those who speak to people know them.</summary>
    public virtual IEnumerable<Enum> Choices(object? value) => [];

    /// <summary>The items the value names.</summary>
    public virtual IEnumerable<Reference> References(object? value) => [];
}

/// <summary>Saving a draft asks less than publishing it.</summary>
public enum Occasion
{
    Save,
    Publish,
}

/// <summary>How a value is edited, in Umbraco's words; forms and files choose their form by it.</summary>
public enum Editor
{
    TextBox,
    TextArea,
    RichText,
    WholeNumber,
    DecimalNumber,
    Date,
    TrueFalse,
    DropDown,
    CheckBoxList,
    Tags,
    ContentPicker,
    MediaPicker,
    UploadField,
    BlockList,
    Json,
}

/// <summary>How much a search hit weighs.</summary>
public enum Weight
{
    None,
    Body,
    Summary,
    Keyword,
    Name,
}

/// <summary>An item that is named, and the type of items that may stand there.</summary>
public readonly record struct Reference(Guid To, Type Target);

/// <summary>A piece of text a search may find, with its weight.</summary>
public readonly record struct Fragment(string Text, Weight Weight);

/// <summary>Something people search by words that stand in none of its properties.</summary>
public interface IHaveSearchText
{
    IEnumerable<Fragment> SearchText(Language language);
}
