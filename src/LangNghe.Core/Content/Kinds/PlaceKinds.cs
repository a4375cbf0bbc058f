using LangNghe.Core.Places;

namespace LangNghe.Core.Content.Kinds;

/// <summary>A commune, ward or special zone of 1 July 2025: <see cref="CommuneCode"/> (D7, rule ID-11).</summary>
public sealed class PlaceAttribute : KindAttribute
{
    public override Editor Editor => Editor.TextBox;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        Gazetteer.Current.FindCommune((CommuneCode)value) is null ? [new Fault("", "Fault.Commune", value.ToString()!)] : [];

    /// <summary>The unit of today, and the district all of it lay in: many still say where they are by it.</summary>
    public override IEnumerable<Fragment> Fragments(object? value, Language language)
    {
        if (Search == Weight.None || value is not CommuneCode code || Gazetteer.Current.FindCommune(code) is not { } commune)
        {
            yield break;
        }
        yield return new(commune.Title.InSentence(language.Culture()), Search);
        if (Gazetteer.Current.FormedFrom(commune).Select(origin => origin.Unit.District).Distinct().ToList() is [var district])
        {
            yield return new(district.Title.InSentence(language.Culture()), Weight.Body);
        }
    }
}

/// <summary>A point on the map: <see cref="Coordinates"/>.</summary>
public sealed class CoordinatesAttribute : KindAttribute
{
    public override Editor Editor => Editor.Json;

    protected override IEnumerable<Fault> CheckValue(object value, Occasion occasion) =>
        (Coordinates)value is { Lat: >= 8 and <= 12, Lng: >= 102 and <= 107 } ? [] : [new Fault("", "Fault.OutsideProvince")];
}
