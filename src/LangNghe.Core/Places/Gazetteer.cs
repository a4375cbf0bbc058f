using System.Collections.Frozen;
using LangNghe.Core.Text;

namespace LangNghe.Core.Places;

/// <summary>The units of today, the former ones, and how one became the other. Immutable: load once, share everywhere.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<CommuneCode, Commune> communesByCode;
    private readonly FrozenDictionary<string, Commune> communesBySlug;
    private readonly FrozenDictionary<string, FormerUnit> formerBySlug;
    private readonly ILookup<string, FormerUnit> formerByName;
    private readonly ILookup<string, FormerUnit> formerByOtherSpelling;
    private readonly ILookup<Commune, Origin> origins;

    private Gazetteer(PlaceFiles.Today today, PlaceFiles.Former former)
    {
        Communes = [.. today.Communes.OrderBy(commune => VietnameseOrder.SortKey(commune.Name), StringComparer.Ordinal)];
        communesByCode = Communes.ToFrozenDictionary(commune => commune.Code);
        communesBySlug = Communes.ToFrozenDictionary(commune => commune.Slug);

        var units = new FormerUnits(former, communesByCode);
        Districts = InOrder(units.Districts);
        OldUnits = InOrder(units.Units);
        formerBySlug = FormerUnits.ToFrozenDictionary(unit => unit.Slug);
        formerByName = FormerUnits.ToLookup(unit => Slug.From(unit.Name));
        formerByOtherSpelling = OldUnits
            .SelectMany(unit => unit.OtherSpellings, (unit, spelling) => (slug: Slug.From(spelling), unit))
            .ToLookup(it => it.slug, FormerUnit (it) => it.unit);
        origins = OldUnits.Where(unit => unit.MergedInto is null)
            .SelectMany(unit => unit.Became, (unit, successor) => (successor.Commune, Origin: new Origin(unit, successor.Part)))
            .ToLookup(it => it.Commune, it => it.Origin);

        Changes = former.Changes;
        Sources = [.. today.Sources, .. former.Sources];
        CompiledOn = today.CompiledOn;
    }

    /// <summary>The 102 units of today, by the Vietnamese alphabet.</summary>
    public IReadOnlyList<Commune> Communes { get; }

    /// <summary>The former districts of An Giang and Kiên Giang, by the Vietnamese alphabet.</summary>
    public IReadOnlyList<District> Districts { get; }

    /// <summary>The former communes, wards and townships, by the Vietnamese alphabet.</summary>
    public IReadOnlyList<OldUnit> OldUnits { get; }

    /// <summary>All of these, communes first.</summary>
    public IEnumerable<FormerUnit> FormerUnits => [.. OldUnits, .. Districts];

    /// <summary>Every address that <see cref="FindFormer"/> knows, another spelling left out: of each unit, and of each name several share.</summary>
    public IEnumerable<string> FormerSlugs => formerBySlug.Keys.Union(formerByName.Select(name => name.Key)).Order(StringComparer.Ordinal);

    /// <summary>The days on which units changed, oldest first; a state that begins or ends then did so by these resolutions.</summary>
    public IReadOnlyList<AdministrativeChange> Changes { get; }

    public IReadOnlyList<PlaceSource> Sources { get; }

    /// <summary>The day the sources were put together; nobody has checked them again since.</summary>
    public DateOnly CompiledOn { get; }

    /// <summary>The gazetteer that travels with the program.</summary>
    public static Gazetteer Current => Shared.Value;

    private static readonly Lazy<Gazetteer> Shared = new(Load);

    public static Gazetteer Load() =>
        new(PlaceFiles.Read<PlaceFiles.Today>("communes.json"), PlaceFiles.Read<PlaceFiles.Former>("old-units.json"));

    public Commune? FindCommune(CommuneCode code) => communesByCode.GetValueOrDefault(code);

    public Commune? FindCommune(string slug) => communesBySlug.GetValueOrDefault(slug);

    /// <summary>
    /// The old units a commune was formed from on 1 July 2025, by the Vietnamese alphabet; those merged away earlier are reached
    /// through these.
    /// </summary>
    public IReadOnlyList<Origin> FormedFrom(Commune commune) => [.. origins[commune]];

    /// <summary>The old units that were merged into this one before 2025.</summary>
    public IReadOnlyList<OldUnit> MergedInto(OldUnit unit) => [.. OldUnits.Where(other => other.MergedInto == unit)];

    /// <summary>What an address of a former unit means, be it a unit's own, a shared name or another spelling; null if nothing.</summary>
    public FormerName? FindFormer(string slug)
    {
        if (formerByName.Contains(slug))
        {
            return Describe(slug, [.. formerByName[slug]]);
        }

        if (formerBySlug.TryGetValue(slug, out var unit))
        {
            return Describe(slug, [unit]);
        }

        var respelt = formerByOtherSpelling[slug].FirstOrDefault();
        return respelt is null ? null : FindFormer(respelt.Slug);
    }

    /// <summary>
    /// What a commune's name may also mean to those who remember the old units: former units of the same folded name
    /// that do not lie wholly in it today.
    /// </summary>
    public IReadOnlyList<FormerUnit> OtherMeanings(Commune commune) =>
        [.. formerByName[commune.Slug].Where(unit => !unit.Became.All(successor => successor.Commune == commune))];

    private FormerName Describe(string slug, IReadOnlyList<FormerUnit> candidates)
    {
        var name = Slug.From(candidates[0].Name);
        return new FormerName(slug, candidates, [.. formerByName[name].Except(candidates)], FindCommune(name));
    }

    private static IReadOnlyList<T> InOrder<T>(IEnumerable<T> units) where T : FormerUnit =>
        [.. units.OrderBy(unit => VietnameseOrder.SortKey(unit.Name), StringComparer.Ordinal).ThenBy(unit => unit.Slug, StringComparer.Ordinal)];
}
