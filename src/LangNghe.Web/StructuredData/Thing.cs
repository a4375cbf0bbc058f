using System.Text.Json.Nodes;

namespace LangNghe.Web.StructuredData;

/// <summary>Things as schema.org describes them. What is not known is left out, never guessed.</summary>
internal static class Thing
{
    /// <summary>A value of the vocabulary, such as <c>InForce</c>.</summary>
    public static JsonNode Term(string name) => $"https://schema.org/{name}";

    public static JsonObject Of(string type, string? id = null) => new JsonObject { ["@type"] = type }.With("@id", id);

    /// <summary>The thing by its <c>@id</c> alone: the graph has it elsewhere.</summary>
    public static JsonObject Reference(this JsonObject thing) => new() { ["@id"] = thing["@id"]!.DeepClone() };

    /// <summary>A fact of which the vocabulary has no property, under the label the page has for it; null: it is not known.</summary>
    public static JsonObject? Fact(string label, JsonNode? value) => value is null ? null : Of("PropertyValue").With("name", label).With("value", value);

    public static JsonObject With(this JsonObject thing, string property, JsonNode? value)
    {
        if (value is not null)
        {
            thing[property] = value;
        }
        return thing;
    }

    /// <summary>Several values; a single one stands alone.</summary>
    public static JsonObject WithAll(this JsonObject thing, string property, IEnumerable<JsonNode?> values) => values.OfType<JsonNode>().ToArray() switch
    {
        [] => thing,
        [var only] => thing.With(property, only),
        var many => thing.With(property, new JsonArray(many)),
    };
}
