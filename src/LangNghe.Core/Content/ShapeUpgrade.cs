using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LangNghe.Core.Content;

/// <summary>A step that turns revisions of one shape of a content type into the next (D4). Found by scanning.</summary>
public abstract class ShapeUpgrade
{
    public abstract string Type { get; }

    /// <summary>The shape it starts from; it ends at the next.</summary>
    public abstract int From { get; }

    public abstract void Apply(JsonObject document);

    private static readonly FrozenDictionary<(string, int), ShapeUpgrade> Steps = typeof(ShapeUpgrade).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(ShapeUpgrade)) && !t.IsAbstract)
        .Select(t => (ShapeUpgrade)Activator.CreateInstance(t)!)
        .ToFrozenDictionary(s => (s.Type, s.From));

    /// <summary>The document of a revision, lifted to the present shape of its type.</summary>
    /// <exception cref="JsonException">The revision does not fit its shape, or a step is missing.</exception>
    public static Document Read(ContentType type, int shape, string json)
    {
        if (shape == type.Shape)
        {
            return ContentJson.Read(type, json);
        }
        var document = JsonNode.Parse(json)!.AsObject();
        for (var at = shape; at != type.Shape; at++)
        {
            var step = Steps.GetValueOrDefault((type.Alias, at)) ?? throw new JsonException($"No step lifts {type.Alias} from shape {at}.");
            step.Apply(document);
        }
        return ContentJson.Read(type, document.ToJsonString());
    }
}
