using System.Text.RegularExpressions;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Format;
using LangNghe.Core.Sync.Values;

namespace LangNghe.Core.Sync.Schema;

/// <summary>A property as a type's file declares it.</summary>
internal sealed partial record TypeProperty(Guid Key, string Alias, string Name, DataType Type)
{
    public bool IsMandatory { get; init; }
    public bool VariesByCulture { get; init; }

    /// <summary>All properties of a type, in the order of their declaration.</summary>
    public static IEnumerable<TypeProperty> Of(ContentType type) =>
        type.Properties.SelectMany(p => Slot.Of(type, p).DistinctBy(s => s.Alias).Select(s => From(type, s)))
            .Concat(type.IsMedia ? MediaProperties.Of(type) : []);

    private static TypeProperty From(ContentType type, Slot slot)
    {
        var property = slot.Property;
        var english = slot.Alias != property.Alias;
        return new TypeProperty(KeyOf(type, slot), slot.Alias, Words(property.Info.Name) + (english ? " (English)" : ""), ValueForms.Of(property).TypeOf(property))
        {
            VariesByCulture = slot.Culture is not null,
            // English may be missing from everything but the name: it makes the English page exist.
            IsMandatory = property.Kind.RequiredToPublish && !english && (slot.Culture is null || property.Info.Name == nameof(Document.Name)),
        };
    }

    private static Guid KeyOf(ContentType type, Slot slot) =>
        MediaProperties.FileKey(type, slot.Alias) ?? NameKey.From($"Property/{type.Alias}/{slot.Alias}");

    /// <summary>“RuralTradeGroup” as “Rural trade group”.</summary>
    public static string Words(string name)
    {
        var words = Upper().Replace(name, m => " " + m.Value.ToLowerInvariant());
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[A-Za-z])[0-9]+")]
    private static partial Regex Upper();
}
