using CsCheck;
using LangNghe.Core.Places;
using Xunit;

namespace LangNghe.Core.Tests.Places;

public class GeoTests
{
    private static readonly Gen<(double Lat, double Lng)> Points = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]);

    [Fact]
    public void A_degree_of_latitude_is_about_111_km()
    {
        Assert.Equal(111.195, Geo.DistanceKm(10, 105, 11, 105), 0.001);
    }

    [Fact]
    public void Long_Xuyen_lies_about_50_km_from_Chau_Doc()
    {
        var places = Gazetteer.Load();
        var (from, to) = (places.FindCommune("long-xuyen")!, places.FindCommune("chau-doc")!);

        Assert.Equal(50, Geo.AboutKm(Geo.DistanceKm(from.Lat, from.Lng, to.Lat, to.Lng)));
    }

    [Fact]
    public void Distance_is_the_same_both_ways_and_never_more_than_half_the_globe()
    {
        Gen.Select(Points, Points).Sample((a, b) =>
        {
            var there = Geo.DistanceKm(a.Lat, a.Lng, b.Lat, b.Lng);
            Assert.InRange(there, 0, 20_016);
            Assert.Equal(there, Geo.DistanceKm(b.Lat, b.Lng, a.Lat, a.Lng), 1e-6);
            Assert.Equal(0, Geo.DistanceKm(a.Lat, a.Lng, a.Lat, a.Lng));
        });
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.4, 1)]
    [InlineData(1.5, 2)]
    [InlineData(19.4, 19)]
    [InlineData(19.9, 20)]
    [InlineData(22.4, 20)]
    [InlineData(22.5, 25)]
    [InlineData(101, 100)]
    public void About_so_many_kilometres_claims_no_more_than_is_known(double km, int about)
    {
        Assert.Equal(about, Geo.AboutKm(km));
    }
}
