using System.Text.Json;
using System.Text.Json.Serialization;

namespace LangNghe.Core.Places;

/// <summary>Code of a commune, ward or special zone: five digits of the statistics office (rule ID-11).</summary>
[JsonConverter(typeof(CommuneCodeJsonConverter))]
public readonly record struct CommuneCode(string Value)
{
    public override string ToString() => Value;
}

internal sealed class CommuneCodeJsonConverter : JsonConverter<CommuneCode>
{
    public override CommuneCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, CommuneCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
