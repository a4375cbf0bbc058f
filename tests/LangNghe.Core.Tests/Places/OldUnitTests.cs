using System.Globalization;
using LangNghe.Core.Places;
using Xunit;

namespace LangNghe.Core.Tests.Places;

public class OldUnitTests
{
    private static readonly Gazetteer Places = Gazetteer.Load();
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("da-phuoc", "Xã Đa Phước – huyện An Phú – 2023-04-09; Thị trấn Đa Phước – huyện An Phú – 2025-06-30")]
    [InlineData("an-phu-tinh-bien", "Xã An Phú – huyện Tịnh Biên – 2023-04-09; Phường An Phú – thị xã Tịnh Biên – 2025-06-30")]
    [InlineData("an-cu", "Xã An Cư – huyện Tịnh Biên – 2023-04-09; Xã An Cư – thị xã Tịnh Biên – 2025-06-30")]
    [InlineData("tho-chau", "Xã Thổ Châu – huyện Phú Quốc – 2020-12-31; Xã Thổ Châu – thành phố Phú Quốc – 2025-06-30")]
    [InlineData("vinh-thanh-van", "Phường Vĩnh Thanh Vân – thành phố Rạch Giá – 2024-11-30; Phường Vĩnh Thanh Vân – thành phố Rạch Giá – 2025-06-30")]
    public void A_place_that_changed_its_kind_is_one_unit_with_dated_states(string slug, string states)
    {
        var unit = Assert.IsType<OldUnit>(Places.FindFormer(slug)!.Only);

        Assert.Equal(states, string.Join("; ", unit.States.Select(state => string.Create(
            CultureInfo.InvariantCulture,
            $"{unit.TitleIn(state).Full(Vietnamese)} – {unit.DistrictIn(state).InSentence(Vietnamese)} – {state.Until:yyyy-MM-dd}"))));
    }

    [Fact]
    public void Each_state_names_its_district_of_that_time()
    {
        Assert.All(Places.OldUnits, unit => Assert.All(unit.States, state => Assert.Equal(unit.District.Name, unit.DistrictIn(state).Name)));
    }

    [Fact]
    public void Units_merged_before_2025_lie_where_the_unit_they_joined_lies()
    {
        var merged = Places.OldUnits.Where(unit => unit.MergedInto is not null).ToList();

        Assert.Equal(
            [("Đông Xuyên", "Mỹ Xuyên"), ("Hòn Thơm", "An Thới"), ("Vĩnh Bảo", "Vĩnh Thanh Vân")],
            merged.Select(unit => (unit.Name, unit.MergedInto!.Name)));
        Assert.All(merged, unit => Assert.Equal(unit.MergedInto!.Became, unit.Became));
        Assert.All(merged, unit => Assert.Equal([unit], Places.MergedInto(unit.MergedInto!)));
    }

    [Theory]
    [InlineData(UnitType.Commune, "Xã Đa Phước", "Đa Phước commune")]
    [InlineData(UnitType.Ward, "Phường Đa Phước", "Đa Phước ward")]
    [InlineData(UnitType.SpecialZone, "Đặc khu Đa Phước", "Đa Phước special zone")]
    [InlineData(UnitType.Township, "Thị trấn Đa Phước", "Đa Phước township")]
    [InlineData(UnitType.District, "Huyện Đa Phước", "Đa Phước district")]
    [InlineData(UnitType.Town, "Thị xã Đa Phước", "Đa Phước town")]
    [InlineData(UnitType.City, "Thành phố Đa Phước", "Đa Phước city")]
    public void A_name_carries_its_kind_in_both_languages(UnitType type, string vietnamese, string english)
    {
        var name = new UnitName(type, "Đa Phước");

        Assert.Equal((vietnamese, english), (name.Full(Vietnamese), name.Full(English)));
    }
}
