using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Time;
using LangNghe.Web.Machines.Records;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>What the values of a type look like, as JSON Schema (2020-12), read from its declaration.</summary>
internal static class Schema
{
    private static readonly JsonSerializerOptions ByRecord =
        new(ApiAnswers.Json) { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), RespectNullableAnnotations = true, NumberHandling = JsonNumberHandling.Strict };

    /// <summary>The shapes that many properties share.</summary>
    public static JsonObject Shared => new()
    {
        ["Text"] = Object(new() { ["vi"] = Of("string"), ["en"] = Of("string") }, optional: ["vi", "en"]),
        ["Texts"] = Object(new() { ["vi"] = List(Of("string")), ["en"] = List(Of("string")) }),
        ["Choice"] = Object(new() { ["key"] = Of("string"), ["label"] = Ref("Text") }),
        ["Link"] = Object(
            new() { ["id"] = OrNull("string"), ["kind"] = OrNull("string"), ["name"] = Ref("Text"), ["url"] = Maybe(Ref("Text")), ["number"] = Ref("Text"), ["called"] = Ref("Text") },
            optional: ["number", "called"]),
        ["Place"] = Object(new() { ["code"] = Of("string"), ["name"] = Ref("Text"), ["url"] = Ref("Text"), ["formerNames"] = List(Ref("Text")) }),
        ["Coordinates"] = Object(
            new() { ["lat"] = Of("number"), ["lng"] = Of("number"), ["approximate"] = Of("boolean"), ["represents"] = Maybe(Ref("Text")) }, optional: ["represents"]),
        ["Months"] = Object(new() { ["months"] = List(Of("integer")), ["calendar"] = Ref("Choice"), ["words"] = Ref("Text") }),
        ["Certainty"] = Object(new() { ["level"] = Ref("Choice"), ["note"] = Maybe(Ref("Text")) }),
        ["Error"] = Object(new() { ["error"] = Of("string") }),
    };

    /// <summary>A record of a content type.</summary>
    public static JsonObject Record(ContentType type) => Object(new()
    {
        ["id"] = Of("string", "uuid"),
        ["kind"] = new JsonObject { ["const"] = type.Alias },
        ["url"] = Ref("Text"),
        ["name"] = Ref("Text"),
        ["publishedAt"] = Of("string", "date-time"),
        ["changedAt"] = Of("string", "date-time"),
        ["revision"] = Of("integer"),
        ["facts"] = Facts(type),
        ["certainty"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = Ref("Certainty") },
        ["computed"] = Object(new([.. ComputedFacts.For(type.ClrType).Select(f => KeyValuePair.Create(f.Key, (JsonNode?)Said(new(), f.Key)))])),
    });

    /// <param name="properties">Each with its schema.</param>
    /// <param name="optional">Those that may be left out; all others are always there, null where they are not known.</param>
    public static JsonObject Object(JsonObject properties, params string[] optional) => new()
    {
        ["type"] = "object", ["properties"] = properties, ["required"] = new JsonArray([.. properties.Select(p => p.Key).Except(optional).Select(key => (JsonNode)key)]),
    };

    public static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    public static JsonObject Of(string type, string? format = null) => format is null ? new() { ["type"] = type } : new() { ["type"] = type, ["format"] = format };

    /// <summary>An answer that is a record of code.</summary>
    public static JsonObject Of<T>() => ByRecord.GetJsonSchemaAsNode(typeof(T)).AsObject();

    public static JsonObject OrNull(string type) => new() { ["type"] = new JsonArray(type, "null") };

    public static JsonObject Ref(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    private static JsonObject Facts(ContentType type) =>
        Object(new([.. FactJson.Told(type).Select(p => KeyValuePair.Create(p.Alias, (JsonNode?)Said(FactJson.IsList(p) ? List(Item(p)) : Maybe(Item(p)), p.Alias)))]));

    private static JsonObject Item(ContentProperty property) => property.Kind switch
    {
        ElementsAttribute => Facts(ContentTypes.Of(property.Info.PropertyType.GetGenericArguments()[0])),
        ReferenceAttribute => Ref("Link"),
        ChoiceAttribute or ChoicesAttribute => Ref("Choice"),
        PlaceAttribute => Ref("Place"),
        CoordinatesAttribute => Ref("Coordinates"),
        MonthsAttribute => Ref("Months"),
        TextsAttribute => Ref("Texts"),
        DateAttribute => Of("string", "date"),
        YesNoAttribute => Of("boolean"),
        NumberAttribute number => Of(number.Fractional ? "number" : "integer"),
        _ => property.Info.PropertyType == typeof(LocalizedText) ? Ref("Text") : property.Info.PropertyType == typeof(PartialDate) ? PartialDay : Of("string"),
    };

    private static JsonObject PartialDay => new() { ["type"] = "string", ["pattern"] = @"^\d{4}(-\d{2}(-\d{2})?)?$" };

    // Null: not known.
    public static JsonObject Maybe(JsonObject schema) => new() { ["anyOf"] = new JsonArray(schema, Of("null")) };

    private static JsonObject Said(JsonObject schema, string key)
    {
        schema["description"] = ApiDocument.Said($"Field.{key}");
        return schema;
    }
}
