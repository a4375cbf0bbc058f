using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>A whole list as GeoJSON (RFC 7946): a feature a record, longitude first; without a geometry where the place is not known.</summary>
internal static class GeoJsonAnswer
{
    public const string Type = "application/geo+json";

    public static IResult Of(HttpContext context, DataList list) => Asked.Answer(context, list, asked => Results.Stream(body => WriteAsync(body, asked), Type));

    // Record by record: what is in memory is the text, not twenty thousand trees beside it.
    private static async Task WriteAsync(Stream body, Asked asked)
    {
        var told = asked.Told;
        await using var json = new Utf8JsonWriter(body, new() { Encoder = ApiAnswers.Json.Encoder });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        foreach (var (key, value) in Head.Of(asked.Moment))
        {
            json.WritePropertyName(key);
            value!.WriteTo(json);
        }
        json.WriteStartArray("features");
        foreach (var item in asked.Narrowed.Items)
        {
            var record = asked.List.Record(item, told);
            new JsonObject
            {
                ["type"] = "Feature", ["id"] = record["id"]!.DeepClone(), ["geometry"] = Point(asked.List.Position(item)), ["properties"] = record,
            }.WriteTo(json);
            await json.FlushAsync();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static JsonObject? Point(Coordinates? at) => at is null ? null : new() { ["type"] = "Point", ["coordinates"] = new JsonArray(at.Lng, at.Lat) };
}
