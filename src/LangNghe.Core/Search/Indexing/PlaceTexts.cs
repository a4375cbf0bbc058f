using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Places;

namespace LangNghe.Core.Search.Indexing;

/// <summary>By which words places are found.</summary>
public static class PlaceTexts
{
    /// <summary>The texts of a place: its name with and without its kind, what it lay in, what it was formed from or became.</summary>
    public static IEnumerable<Fragment> Of(object place, Language language)
    {
        var culture = language.Culture();
        return place switch
        {
            Commune commune => Named(commune.Name, [commune.Title], culture)
                .Concat(Gazetteer.Current.FormedFrom(commune).Select(o => Body(o.Unit.Title, culture)))
                .Concat(Gazetteer.Current.FormedFrom(commune).Select(o => o.Unit.District).Distinct().Select(d => Body(d.Title, culture)))
                .Append(new(commune.FormerProvince, Weight.Body)),
            OldUnit unit => Named(unit.Name, unit.States.Select(unit.TitleIn), culture)
                .Concat(unit.OtherSpellings.Select(s => new Fragment(s, Weight.Name)))
                .Concat(unit.States.Select(unit.DistrictIn).Distinct().Select(d => new Fragment(d.InSentence(culture), Weight.Keyword)))
                .Concat(unit.Became.Select(s => Body(s.Commune.Title, culture)))
                .Append(new(unit.Province, Weight.Body)),
            District district => Named(district.Name, district.States.Select(district.TitleIn), culture).Append(new(district.Province, Weight.Body)),
            _ => [],
        };
    }

    /// <summary>All that somebody may write who means exactly this place: “Mỹ Khánh”, “xã Mỹ Khánh, thành phố Long Xuyên”.</summary>
    public static IEnumerable<string> FullNames(object place, Language language)
    {
        var culture = language.Culture();
        return place switch
        {
            Commune commune => [commune.Name, commune.Title.InSentence(culture)],
            OldUnit unit => unit.States.SelectMany(s => WithDistrict(unit, s, culture)).Concat(unit.OtherSpellings),
            District district => district.States.SelectMany(s => new[] { district.Name, district.TitleIn(s).InSentence(culture), $"{district.Name} {district.Province}" }),
            _ => [],
        };
    }

    private static IEnumerable<string> WithDistrict(OldUnit unit, UnitState state, CultureInfo culture)
    {
        var (title, district) = (unit.TitleIn(state).InSentence(culture), unit.DistrictIn(state).InSentence(culture));
        return [unit.Name, title, $"{unit.Name} {unit.District.Name}", $"{unit.Name} {district}", $"{title} {unit.District.Name}", $"{title} {district}"];
    }

    private static IEnumerable<Fragment> Named(string name, IEnumerable<UnitName> titles, CultureInfo culture) =>
        titles.Select(t => t.InSentence(culture)).Distinct().Select(t => new Fragment(t, Weight.Name)).Prepend(new(name, Weight.Name));

    private static Fragment Body(UnitName title, CultureInfo culture) => new(title.InSentence(culture), Weight.Body);
}
