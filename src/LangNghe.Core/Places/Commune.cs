namespace LangNghe.Core.Places;

/// <summary>One of the 102 commune-level units of An Giang since 1 July 2025 (Resolution 1654/NQ-UBTVQH15).</summary>
/// <param name="Code">Its code since that day.</param>
/// <param name="Name">The name without the kind: “An Phú”.</param>
/// <param name="Lat">Latitude of a representative point, approximate, in degrees (WGS 84).</param>
/// <param name="Lng">Longitude of the same point.</param>
/// <param name="FormerProvince">The province it belonged to until then: “An Giang” or “Kiên Giang”.</param>
public sealed record Commune(CommuneCode Code, string Name, UnitType Type, double Lat, double Lng, string FormerProvince)
{
    public UnitName Title { get; } = new(Type, Name);

    /// <summary>Its address: no two of the 102 names fold to the same.</summary>
    public string Slug { get; } = Text.Slug.From(Name);
}
