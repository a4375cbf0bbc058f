using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Content;

/// <summary>Declares a type of document, once: its alias on disk and in the API, and the number of its present shape (D4).</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ContentTypeAttribute(string alias) : Attribute
{
    public string Alias { get; } = alias;

    /// <summary>Raised with every change of the properties that stored revisions must be upgraded for.</summary>
    public int Shape { get; init; } = 1;

    /// <summary>Whether the public may search its items.</summary>
    public bool Searched { get; init; } = true;
}

/// <summary>Declares a type of element.</summary>
public sealed class ElementTypeAttribute(string alias) : ContentTypeAttribute(alias);

/// <summary>Declares a type of media.</summary>
public sealed class MediaTypeAttribute(string alias) : ContentTypeAttribute(alias);

/// <summary>A property of a content type with its kind.</summary>
public sealed record ContentProperty(string Alias, PropertyInfo Info, KindAttribute Kind)
{
    public object? ValueOf(object owner) => Info.GetValue(owner);

    /// <summary>A value of whatever property as JSON, as it is stored.</summary>
    public static JsonNode? JsonOf(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), ContentJson.Options);

    /// <summary>Whether each language has its own value.</summary>
    public bool VariesByLanguage => Info.PropertyType == typeof(LocalizedText) || Info.PropertyType == typeof(LocalizedTexts);
}

/// <summary>What the declaration of a type says, read once by reflection.</summary>
public sealed class ContentType
{
    internal ContentType(Type type, ContentTypeAttribute declaration)
    {
        ClrType = type;
        Alias = declaration.Alias;
        Shape = declaration.Shape;
        IsElement = declaration is ElementTypeAttribute;
        IsMedia = declaration is MediaTypeAttribute;
        IsSearched = declaration.Searched && !IsElement && !IsMedia;
        Properties = [.. Lineage(type).SelectMany(Declared)];
        byAlias = Properties.ToDictionary(p => p.Alias, StringComparer.Ordinal);
    }

    private readonly Dictionary<string, ContentProperty> byAlias;

    public Type ClrType { get; }
    public string Alias { get; }
    public int Shape { get; }
    public bool IsElement { get; }
    public bool IsMedia { get; }
    public bool IsSearched { get; }

    /// <summary>The properties in the order of their declaration, those of the base types first.</summary>
    public IReadOnlyList<ContentProperty> Properties { get; }

    public ContentProperty? Find(string alias) => byAlias.GetValueOrDefault(alias);

    public IEnumerable<Fault> Check(object owner, Occasion occasion) =>
        Properties.SelectMany(p => p.Kind.Check(p.ValueOf(owner), occasion).Select(f => f.Under(p.Alias)))
            .Concat(owner is Document document ? document.Check(occasion) : []);

    public IEnumerable<Fragment> Fragments(object owner, Language language) =>
        Properties.Where(p => !p.Kind.Internal).SelectMany(p => p.Kind.Fragments(p.ValueOf(owner), language))
            .Concat(owner is IHaveSearchText own ? own.SearchText(language) : []);

    /// <summary>The choices of the owner that a search may find by their names.</summary>
    public IEnumerable<(Enum Choice, Weight Weight)> SearchedChoices(object owner) =>
        from property in Properties
        where property.Kind is { Internal: false, Search: not Weight.None }
        from choice in property.Kind.Choices(property.ValueOf(owner))
        select (choice, property.Kind.Search);

    public IEnumerable<(ContentProperty Property, Guid To, Type Target)> References(object owner) =>
        Properties.SelectMany(p => p.Kind.References(p.ValueOf(owner)).Distinct().Select(r => (p, r.To, r.Target)));

    /// <summary>The alias a property gets from its name: camel case.</summary>
    public static string AliasOf(string propertyName) => JsonNamingPolicy.CamelCase.ConvertName(propertyName);

    private static IEnumerable<Type> Lineage(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) ? Lineage(parent).Append(type) : [type];

    private static IEnumerable<ContentProperty> Declared(Type type) =>
        from info in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).OrderBy(p => p.MetadataToken)
        let kind = info.GetCustomAttribute<KindAttribute>()
        where kind is not null
        select new ContentProperty(kind.Alias ?? AliasOf(info.Name), info, kind);
}
