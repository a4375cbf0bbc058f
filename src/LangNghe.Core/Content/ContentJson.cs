using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LangNghe.Core.Content.Kinds;

namespace LangNghe.Core.Content;

/// <summary>
/// Documents as JSON: empty values are left out, an unknown member fails loudly, equal documents give equal texts.
/// </summary>
public static class ContentJson
{
    public static readonly JsonSerializerOptions Options = Build();

    public static string Write(Document document) => JsonSerializer.Serialize(document, document.GetType(), Options);

    /// <exception cref="JsonException">The text is not a document of that type in its present shape.</exception>
    public static Document Read(ContentType type, string json) =>
        (Document)(JsonSerializer.Deserialize(json, type.ClrType, Options) ?? throw new JsonException("null is not a document"));

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNameCaseInsensitive = false,
            NumberHandling = JsonNumberHandling.Strict,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            // The text is stored, never put into a page: Vietnamese stays readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { UseDeclarations } },
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new ShortDecimals() },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Members carry the aliases of their declarations, and empty ones are not written.</summary>
    private static void UseDeclarations(JsonTypeInfo info)
    {
        if (info.Type.IsSubclassOf(typeof(Document)))
        {
            // What is kept beside the text is as unknown to it as any other member.
            info.Properties.Where(m => m.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), true) == true).ToList().ForEach(m => info.Properties.Remove(m));
        }
        foreach (var member in info.Properties)
        {
            if (member.AttributeProvider?.GetCustomAttributes(typeof(KindAttribute), true) is [KindAttribute kind])
            {
                member.Name = kind.Alias ?? member.Name;
                member.ShouldSerialize = (_, value) => !kind.IsEmpty(value);
                // A choice that cannot be null must be there: left out, it would silently become the first one.
                member.IsRequired = kind.RequiredToPublish && member.PropertyType.IsEnum;
            }
        }
    }

    /// <summary>71.0 and 71 are one number and must be one text.</summary>
    private sealed class ShortDecimals : JsonConverter<decimal>
    {
        // Dividing by one with all its places drops the zeros at the end.
        private const decimal One = 1.0000000000000000000000000000m;

        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal() / One;

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / One);
    }
}
