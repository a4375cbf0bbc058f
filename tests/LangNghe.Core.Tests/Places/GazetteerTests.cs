using System.Globalization;
using LangNghe.Core.Places;
using LangNghe.Core.Text;
using Xunit;

namespace LangNghe.Core.Tests.Places;

public class GazetteerTests
{
    private static readonly Gazetteer Places = Gazetteer.Load();

    [Fact]
    public void There_are_102_units_of_today()
    {
        Assert.Equal(
            [(UnitType.Commune, 85), (UnitType.Ward, 14), (UnitType.SpecialZone, 3)],
            Places.Communes.CountBy(commune => commune.Type).Select(it => (it.Key, it.Value)).OrderByDescending(it => it.Value));
    }

    [Fact]
    public void There_are_301_old_codes_and_26_districts()
    {
        Assert.Equal(301, Places.OldUnits.SelectMany(unit => unit.States).DistinctBy(state => state.Code).Count());
        Assert.Equal(301, Places.OldUnits.Count);
        Assert.Equal(26, Places.Districts.DistinctBy(district => district.Code).Count());
        Assert.Equal(26, Places.Districts.Count);
    }

    [Theory]
    [InlineData("2019-01-01", 156, 145)]
    [InlineData("2021-02-01", 156, 144)]
    [InlineData("2024-11-30", 156, 144)]
    [InlineData("2024-12-01", 156, 143)]
    [InlineData("2025-06-30", 155, 143)]
    public void On_a_day_each_province_had_as_many_units_as_its_resolutions_say(string day, int anGiang, int kienGiang)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var there = Places.OldUnits.Where(unit => unit.States.Any(state => state.Covers(date))).CountBy(unit => unit.Province).ToDictionary();

        Assert.Equal((anGiang, kienGiang), (there["An Giang"], there["Kiên Giang"]));
    }

    [Fact]
    public void Communes_are_found_by_code_and_by_slug()
    {
        Assert.All(Places.Communes, commune =>
        {
            Assert.Same(commune, Places.FindCommune(commune.Code));
            Assert.Same(commune, Places.FindCommune(commune.Slug));
        });
        Assert.Equal("30337", Places.FindCommune("an-phu")?.Code.ToString());
        Assert.Null(Places.FindCommune("da-nang"));
        Assert.Null(Places.FindCommune(CommuneCode.Parse("00001")));
    }

    [Fact]
    public void Lists_follow_the_Vietnamese_alphabet()
    {
        Assert.Equal(Places.Communes.Select(it => it.Name).Order(VietnameseOrder.Instance), Places.Communes.Select(it => it.Name));
        Assert.Equal("An Biên", Places.Communes[0].Name);
        Assert.Equal("Vĩnh Xương", Places.Communes[^1].Name);
        Assert.Equal(
            ["Giang Thành", "Giồng Riềng", "Gò Quao", "Hà Tiên", "Hòn Đất", "Kiên Hải"],
            Places.Districts.Select(it => it.Name).SkipWhile(it => it != "Giang Thành").Take(6));
    }

    [Fact]
    public void Every_centre_lies_in_the_province_and_its_sea()
    {
        Assert.All(Places.Communes, commune =>
        {
            Assert.InRange(commune.Lat, 9.2, 11.0);
            Assert.InRange(commune.Lng, 103.4, 105.7);
        });
    }

    [Fact]
    public void A_commune_was_formed_from_what_became_it()
    {
        var forward = Places.OldUnits.Where(unit => unit.MergedInto is null)
            .SelectMany(unit => unit.Became, (unit, successor) => (unit.Slug, successor.Part, successor.Commune.Code));
        var backward = Places.Communes
            .SelectMany(Places.FormedFrom, (commune, origin) => (origin.Unit.Slug, origin.Part, commune.Code));

        Assert.Equal(forward.ToHashSet(), backward.ToHashSet());
        Assert.All(Places.Communes, commune => Assert.NotEmpty(Places.FormedFrom(commune)));
    }

    [Fact]
    public void A_commune_is_formed_from_units_of_the_last_day_only()
    {
        Assert.All(
            Places.Communes.SelectMany(Places.FormedFrom),
            origin => Assert.Equal(new DateOnly(2025, 6, 30), origin.Unit.Until));
    }

    [Fact]
    public void A_district_became_the_communes_of_its_old_units()
    {
        Assert.All(Places.Districts, district => Assert.Equal(
            Places.OldUnits.Where(unit => unit.District == district).SelectMany(unit => unit.Became).Select(it => it.Commune).ToHashSet(),
            district.Became.Select(it => it.Commune).ToHashSet()));
    }

    [Fact]
    public void A_unit_lies_whole_in_one_commune_or_in_parts_of_several()
    {
        Assert.All(Places.OldUnits, unit => Assert.Equal(unit.Became.Count == 1, unit.Became.All(it => it.Part == Part.Whole)));
    }

    [Fact]
    public void States_follow_each_other_without_gaps_and_change_by_a_resolution()
    {
        Assert.All([.. Places.OldUnits, .. Places.Districts], (FormerUnit unit) =>
        {
            Assert.Null(unit.States[0].From);
            Assert.All(unit.States.Zip(unit.States.Skip(1)), pair => Assert.Equal(pair.First.Until.AddDays(1), pair.Second.From));
            Assert.All(unit.States, state => Assert.Single(Places.Changes, change => change.Date == state.Until.AddDays(1)));
        });
    }

    [Fact]
    public void Only_the_days_sources_differ_about_are_uncertain()
    {
        Assert.Equal(
            [new DateOnly(2021, 1, 1), new DateOnly(2021, 2, 1)],
            Places.Changes.Where(change => !change.Certain).Select(change => change.Date));
    }

    [Fact]
    public void Names_are_in_NFC_and_sources_are_named()
    {
        Assert.All([.. Places.Communes.Select(it => it.Name), .. Places.OldUnits.Select(it => it.Name)], name => Assert.True(name.IsNormalized()));
        Assert.All(Places.Sources, source => Assert.NotEmpty(source.Title));
        Assert.Equal(new DateOnly(2026, 11, 23), Places.CompiledOn);
    }
}
