namespace LangNghe.Core.Places;

/// <summary>A commune, ward or township as it was between 1 January 2019 and 30 June 2025.</summary>
public sealed record OldUnit : FormerUnit
{
    public required District District { get; init; }

    /// <summary>The unit it was merged into before 2025, if any.</summary>
    public OldUnit? MergedInto { get; init; }

    /// <summary>How the statistics office wrote the name, where it differs from the resolution.</summary>
    public IReadOnlyList<string> OtherSpellings { get; init; } = [];

    public override string Province => District.Province;

    /// <summary>The district as it was then: no state of a commune outlasts a change of its district's kind.</summary>
    public UnitName DistrictIn(UnitState state) =>
        District.TitleIn(District.States.Single(district => district.Covers(state.Until)));
}
