using System.Text.Json;
using System.Text.Json.Serialization;

namespace LangNghe.Core.Time;

/// <summary>A partial date in JSON is its text, “2020-11”.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return PartialDate.TryParse(text, out var date)
            ? date
            : throw new JsonException($"“{text}” is not a date like 2020, 2020-11 or 2020-11-07.");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
