using System.Globalization;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>A day. Umbraco keeps a time of day beside it, always midnight, without a zone.</summary>
internal sealed class DateForm : ValueForm
{
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Accepted = [Day, Day + "THH:mm:ss", Day + " HH:mm:ss"];

    public override DataType TypeOf(ContentProperty property) => DataType.DatePicker;

    public override JsonNode Write(JsonNode value, Spot spot) => JsonValue.Create(value.GetValue<string>() + "T00:00:00");

    public override JsonNode? Read(JsonNode stored, Spot spot) => Scalar.TextOf(stored) is { } text
        ? JsonValue.Create(DateTime.ParseExact(text, Accepted, CultureInfo.InvariantCulture, DateTimeStyles.None).ToString(Day, CultureInfo.InvariantCulture))
        : null;
}
