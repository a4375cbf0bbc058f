using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Places;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Records;

/// <summary>The properties of a type by their aliases: what is declared public is told, whatever the type. Null, or an empty list: not known.</summary>
internal static class FactJson
{
    /// <summary>What a record tells at a place of its own instead.</summary>
    public const string Certainty = "certaintyNotes";

    public static IEnumerable<ContentProperty> Told(ContentType type) => type.Properties.Where(p => !p.Kind.Internal && p.Alias != Certainty);

    public static JsonObject Of(object owner, Telling told) =>
        new([.. Told(ContentTypes.Of(owner.GetType())).Select(p => KeyValuePair.Create(p.Alias, Of(p, p.ValueOf(owner), told)))]);

    /// <summary>Whether a property holds several values.</summary>
    public static bool IsList(ContentProperty property) =>
        property.Info.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    private static JsonNode? Of(ContentProperty property, object? value, Telling told) => value switch
    {
        _ when property.Kind.IsEmpty(value) => IsList(property) ? new JsonArray() : null,
        _ when property.Kind is ReferenceAttribute => References(property, value, told),
        IEnumerable<Element> elements => new JsonArray([.. elements.Where(e => e.IsPublic).Select(e => Of(e, told))]),
        Enum choice => Telling.Choice(choice),
        IEnumerable when property.Kind is ChoicesAttribute => new JsonArray([.. property.Kind.Choices(value).Select(Telling.Choice)]),
        LocalizedText text => Telling.Text(text),
        CommuneCode code => Gazetteer.Current.FindCommune(code) is { } place ? told.Place(place) : null,
        MonthSet months => Months(months),
        // Numbers, days and all else as they are stored.
        _ => ContentProperty.JsonOf(value!),
    };

    // An item that is named but not public is told as pages show it: by its name alone.
    private static JsonNode? References(ContentProperty property, object? value, Telling told)
    {
        Guid[] keys = [.. property.Kind.References(value).Select(r => r.To)];
        JsonNode[] links =
        [
            .. told.Published.Find<Document>(keys).Select(told.Link),
            .. told.Published.UnpublishedNames(keys).Select(name => new JsonObject { ["id"] = null, ["kind"] = null, ["name"] = Telling.Text(name), ["url"] = null }),
        ];
        return IsList(property) ? new JsonArray(links) : links.FirstOrDefault();
    }

    private static JsonObject Months(MonthSet months) => new()
    {
        ["months"] = JsonSerializer.SerializeToNode(months.Months),
        ["calendar"] = Telling.Choice(months.Calendar),
        ["words"] = Telling.Say(months.InWords),
    };
}
