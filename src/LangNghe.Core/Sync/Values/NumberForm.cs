using System.Globalization;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Numbers, with a point and no zeros at their end: <c>26</c>, <c>10.7952</c>.</summary>
internal sealed class NumberForm(DataType type, NumberStyles styles) : ValueForm
{
    // A decimal holds at most 28 digits after the point.
    private static readonly string Shortest = "0." + new string('#', 28);

    public override DataType TypeOf(ContentProperty property) => type;

    public override JsonNode Write(JsonNode value, Spot spot) =>
        JsonValue.Create(value.GetValue<decimal>().ToString(Shortest, CultureInfo.InvariantCulture));

    public override JsonNode? Read(JsonNode stored, Spot spot) =>
        Scalar.TextOf(stored) is { } text ? JsonValue.Create(decimal.Parse(text, styles, CultureInfo.InvariantCulture)) : null;
}
