using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Sync.Schema;

namespace LangNghe.Core.Sync.Values;

/// <summary>Items by their address <c>umb://document/…</c>, several parted by commas.</summary>
internal sealed class ContentPickerForm : ValueForm
{
    private const string Scheme = "umb://document/";

    public override DataType TypeOf(ContentProperty property) => DataType.Picker(((ReferenceAttribute)property.Kind).Target, References.IsOne(property));

    public override JsonNode Write(JsonNode value, Spot spot) =>
        JsonValue.Create(string.Join(',', References.KeysIn(value).Select(key => Scheme + key.ToString("N"))));

    public override JsonNode? Read(JsonNode stored, Spot spot) =>
        References.Neutral(spot.Property, [.. (Scalar.TextOf(stored)?.Split(',') ?? []).Select(KeyOf)]);

    private static Guid KeyOf(string address) => address.StartsWith(Scheme, StringComparison.Ordinal)
        ? Guid.ParseExact(address.AsSpan(Scheme.Length), "N")
        : throw new FormatException();
}
