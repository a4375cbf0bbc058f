using System.Globalization;

namespace LangNghe.Core.Places;

/// <summary>Builds the former units from their data file: districts first, then communes, then those merged into another.</summary>
internal sealed class FormerUnits
{
    private static readonly DateOnly LastDay = new(2025, 6, 30);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    private readonly IReadOnlyDictionary<CommuneCode, Commune> communes;

    public FormerUnits(PlaceFiles.Former file, IReadOnlyDictionary<CommuneCode, Commune> communes)
    {
        this.communes = communes;
        var names = file.Districts.ToDictionary(district => district.Code, district => district.Name);
        var slugs = FormerAddresses.Assign(
        [
            .. file.Districts.Select(it => new[] { it.Name, it.Province, Kind(it.States), it.Code }),
            .. file.Units.Select(it => new[] { it.Name, names[it.District], Kind(it.States), it.States[^1].Code! }),
        ]);

        Districts = [.. file.Districts.Zip(slugs, District)];
        var districts = Districts.ToDictionary(district => district.Code);
        var units = file.Units.Zip(slugs.Skip(Districts.Count), (unit, slug) => (unit, old: Unit(unit, slug, districts[unit.District]))).ToList();
        Units = [.. units.Select(it => it.unit.MergedInto is { } target ? it.old with { MergedInto = Find(target, it.old.District) } : it.old)];

        OldUnit Find(string name, District district) => units.Select(it => it.old).Single(old => old.Name == name && old.District == district);
    }

    public IReadOnlyList<District> Districts { get; }

    public IReadOnlyList<OldUnit> Units { get; }

    private District District(PlaceFiles.FormerDistrict file, string slug) => new(file.Province)
    {
        Name = file.Name,
        Slug = slug,
        States = [.. file.States.Select(state => State(state, file.Code))],
        Became = Successors(file.Became),
    };

    private OldUnit Unit(PlaceFiles.FormerCommune file, string slug, District district) => new()
    {
        Name = file.Name,
        Slug = slug,
        States = [.. file.States.Select(state => State(state, state.Code!))],
        Became = Successors(file.Became),
        District = district,
        OtherSpellings = file.OtherSpellings ?? [],
    };

    private static UnitState State(PlaceFiles.State state, string code) =>
        new(code, state.Type, state.From, state.Until ?? LastDay);

    private IReadOnlyList<Successor> Successors(IEnumerable<PlaceFiles.Target> targets) =>
        [.. targets.Select(target => new Successor(communes[target.Code], target.Part))];

    private static string Kind(IReadOnlyList<PlaceFiles.State> states) => states[^1].Type.NameIn(Vietnamese);
}
