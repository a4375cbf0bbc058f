using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Places;

/// <summary>How units of today and of yesterday are called in a sentence.</summary>
public static class PlaceWords
{
    /// <summary>“xã An Phú”.</summary>
    public static string Name(this Words t, UnitName name) => name.InSentence(t.Language.Culture());

    /// <summary>“Xã An Phú”.</summary>
    public static string FullName(this Words t, UnitName name) => name.Full(t.Language.Culture());

    /// <summary>A former unit with what it lay in, as both were called last: “phường An Phú, thị xã Tịnh Biên”.</summary>
    public static string NameWithin(this Words t, FormerUnit unit) => t.Say("Former.Within", t.Name(unit.Title), t.Within(unit));

    /// <summary>The same at the head of a page: “Phường An Phú, thị xã Tịnh Biên”.</summary>
    public static string FullNameWithin(this Words t, FormerUnit unit) => t.Say("Former.Within", t.FullName(unit.Title), t.Within(unit));

    /// <summary>The district of a commune, the province of a district: “thị xã Tịnh Biên”, “tỉnh An Giang”.</summary>
    public static string Within(this Words t, FormerUnit unit) =>
        unit is OldUnit old ? t.Name(old.DistrictIn(old.States[^1])) : t.Province(unit.Province);

    /// <summary>“tỉnh Kiên Giang”.</summary>
    public static string Province(this Words t, string name) => t.Say("Place.Province", name);

    /// <summary>“2 làng nghề, 1 điểm tham quan”; empty where there is nothing.</summary>
    public static string Summary(this Words t, PlaceContent content)
    {
        (string Key, int Count)[] parts = [("Place.Villages", content.Villages.Count), ("Place.Points", content.Points.Count)];
        return string.Join(", ", parts.Where(part => part.Count > 0).Select(part => t.Count(part.Key, part.Count)));
    }

    /// <summary>“an, bình và cư”.</summary>
    public static string Listed(this Words t, IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : t.Say("Place.And", string.Join(", ", names.SkipLast(1)), names[^1]);

    /// <summary>The resolutions of a change: “Nghị quyết 202/2025/QH15 và Nghị quyết 1654/NQ-UBTVQH15”.</summary>
    public static string Decisions(this Words t, AdministrativeChange change) =>
        t.Listed([.. change.Decisions.Select(decision => decision.Replace("Nghị quyết", t["Place.Resolution"], StringComparison.Ordinal))]);
}
