using LangNghe.Core.Places;

namespace LangNghe.Core.Content.Kinds;

/// <summary>A commune, ward or special zone of 1 July 2025: <see cref="CommuneCode"/> (D7, rule ID-11).</summary>
public sealed class PlaceAttribute : KindAttribute
{
    public override Editor Editor => Editor.TextBox;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        Gazetteer.Current.FindCommune((CommuneCode)value) is null ? [new Fault("", "Fault.Commune", value.ToString()!)] : [];
}

/// <summary>A point on the map: <see cref="Coordinates"/>.</summary>
public sealed class CoordinatesAttribute : KindAttribute
{
    public override Editor Editor => Editor.Json;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        (Coordinates)value is { Lat: >= 8 and <= 12, Lng: >= 102 and <= 107 } ? [] : [new Fault("", "Fault.OutsideProvince")];
}
