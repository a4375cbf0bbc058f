namespace LangNghe.Core.Places;

/// <summary>What an address of a former unit may mean.</summary>
/// <param name="Slug">The address to show; an address by another spelling differs from it.</param>
/// <param name="Candidates">One: this is its page. Several: the page asks which one.</param>
/// <param name="Homonyms">Other former units of the same folded name.</param>
/// <param name="Today">The unit of today with the same folded name, if any; it need not be the same place.</param>
public sealed record FormerName(
    string Slug,
    IReadOnlyList<FormerUnit> Candidates,
    IReadOnlyList<FormerUnit> Homonyms,
    Commune? Today)
{
    /// <summary>The former unit, where the address names exactly one.</summary>
    public FormerUnit? Only => Candidates.Count == 1 ? Candidates[0] : null;
}
