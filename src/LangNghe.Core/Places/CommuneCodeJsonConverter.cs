using System.Text.Json;
using System.Text.Json.Serialization;

namespace LangNghe.Core.Places;

/// <summary>A commune code in JSON is text: its digits are a name, not a number.</summary>
public sealed class CommuneCodeJsonConverter : JsonConverter<CommuneCode>
{
    public override CommuneCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return CommuneCode.TryParse(text, out var code)
            ? code
            : throw new JsonException($"“{text}” is not a commune code of five digits.");
    }

    public override void Write(Utf8JsonWriter writer, CommuneCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
