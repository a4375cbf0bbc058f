namespace LangNghe.Core.Places;

/// <summary>A unit that ended on or before 30 June 2025: an <see cref="OldUnit"/> of commune level or a <see cref="District"/>.</summary>
public abstract record FormerUnit
{
    /// <summary>The name without the kind: “An Phú”.</summary>
    public required string Name { get; init; }

    /// <summary>Its own address among former units, stable and unique: “vinh-chau”, or “an-phu-tinh-bien” where several share a name.</summary>
    public required string Slug { get; init; }

    /// <summary>What it was and when, oldest first, without gaps.</summary>
    public required IReadOnlyList<UnitState> States { get; init; }

    /// <summary>Where it lies today. Several for a district and for a commune that was split: the name alone does not tell which.</summary>
    public required IReadOnlyList<Successor> Became { get; init; }

    /// <summary>The province until 30 June 2025.</summary>
    public abstract string Province { get; }

    /// <summary>The last name and kind.</summary>
    public UnitName Title => TitleIn(States[^1]);

    /// <summary>The day it was last there.</summary>
    public DateOnly Until => States[^1].Until;

    public UnitName TitleIn(UnitState state) => new(state.Type, Name);
}
