namespace LangNghe.Core.Places;

/// <summary>How much of a unit is meant.</summary>
public enum Part
{
    Whole,
    Part,

    /// <summary>What remained after other parts had gone elsewhere.</summary>
    Rest,
}

/// <summary>A unit of today in which a former one lies.</summary>
/// <param name="Part">Of an old commune: how much of it went there. Of a district: how much of today's commune lay in it.</param>
public sealed record Successor(Commune Commune, Part Part);

/// <summary>A unit from which one of today was formed on 1 July 2025, wholly or from a part of it.</summary>
public sealed record Origin(OldUnit Unit, Part Part);
