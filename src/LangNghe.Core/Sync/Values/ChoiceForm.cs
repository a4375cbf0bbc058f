using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Members of an enum by alias, always as a list; a drop-down holds at most one.</summary>
internal sealed class ChoiceForm(bool several) : ValueForm
{
    public override bool IsJson => true;

    public override DataType TypeOf(ContentProperty property) => DataType.Choice(EnumOf(property.Info.PropertyType), several);

    public override JsonNode Write(JsonNode value, Spot spot) => several ? value.DeepClone() : new JsonArray(value.DeepClone());

    public override JsonNode? Read(JsonNode stored, Spot spot)
    {
        // Umbraco itself takes a bare text for a list of one.
        var chosen = stored is JsonArray ? Scalar.TextsOf(stored) : Scalar.TextOf(stored) is { } one ? [one] : [];
        if (several)
        {
            return chosen.Count == 0 ? null : Scalar.List(chosen);
        }
        return chosen.Count <= 1 ? JsonValue.Create(chosen.SingleOrDefault()) : throw new FormatException();
    }

    private static Type EnumOf(Type type) =>
        type.IsEnum ? type : EnumOf(Nullable.GetUnderlyingType(type) ?? type.GetGenericArguments()[0]);
}
