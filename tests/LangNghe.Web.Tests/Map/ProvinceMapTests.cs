using CsCheck;
using LangNghe.Web.Map;
using Xunit;

namespace LangNghe.Web.Tests.Map;

public class ProvinceMapTests
{
    [Theory]
    [InlineData("Long Phú (Tân Châu)", 10.8003, 105.2430)]
    [InlineData("Long Xuyên", 10.3866, 105.4370)]
    [InlineData("Rạch Giá", 10.0125, 105.0809)]
    [InlineData("Hà Tiên", 10.4029, 104.4690)]
    [InlineData("Phú Quốc", 10.2751, 103.9910)]
    [InlineData("Thổ Châu, the farthest south-west", 9.3060, 103.4857)]
    [InlineData("Khánh Bình, the farthest north", 10.9383, 105.0720)]
    public void A_place_of_the_province_lies_on_the_map(string place, double lat, double lng)
    {
        var (x, y) = ProvinceMap.Project(lat, lng);

        Assert.True(x is > 10 and < ProvinceMap.Width - 10 && y is > 10 and < ProvinceMap.Height - 10, $"{place}: {x}, {y}");
    }

    [Fact]
    public void The_north_west_corner_is_the_origin()
    {
        Assert.Equal((0, 0), ProvinceMap.Project(11.02, 103.35));
    }

    [Fact]
    public void A_degree_of_longitude_is_432_units()
    {
        Assert.Equal(432, ProvinceMap.Project(10, 104.35).X);
    }

    [Fact]
    public void Points_are_rounded_to_a_tenth_of_a_unit()
    {
        Assert.Equal((902.1, 278.5), ProvinceMap.Project(10.3866, 105.4382));
    }

    [Fact]
    public void East_is_right_and_south_is_down()
    {
        Gen.Select(Gen.Double[9.3, 10.9], Gen.Double[103.4, 105.5], Gen.Double[0.01, 0.1]).Sample((lat, lng, step) =>
        {
            var here = ProvinceMap.Project(lat, lng);
            var southEast = ProvinceMap.Project(lat - step, lng + step);
            return southEast.X > here.X && southEast.Y > here.Y;
        });
    }

    [Fact]
    public void A_near_view_is_centred_on_its_place()
    {
        Assert.Equal("540 298.2 400 300", ProvinceMap.ViewAround(10, 105.062963));
    }

    [Fact]
    public void A_near_view_stays_on_the_map()
    {
        Assert.Equal("0 508 400 300", ProvinceMap.ViewAround(9.306, 103.4857));
    }
}
