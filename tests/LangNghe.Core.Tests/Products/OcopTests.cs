using CsCheck;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Products;
using Xunit;

namespace LangNghe.Core.Tests.Products;

public class OcopTests
{
    [Theory]
    [InlineData("100", 5)]
    [InlineData("90", 5)]
    [InlineData("89.9", 4)]
    [InlineData("78.1", 4)] // bánh hạnh nhân
    [InlineData("72.8", 4)] // mật nhụy hoa
    [InlineData("71.0", 4)] // trà kim ngân hoa túi lọc
    [InlineData("70", 4)]
    [InlineData("69.9", 3)]
    [InlineData("65.1", 3)]
    [InlineData("64.1", 3)] // đường thốt nốt cô đặc
    [InlineData("50.2", 3)]
    [InlineData("50", 3)]
    [InlineData("49.9", 2)]
    [InlineData("30", 2)]
    [InlineData("29.9", 1)]
    [InlineData("0", 1)]
    public void OCOP2_A_score_makes_stars(string score, int stars)
    {
        Assert.Equal(stars, Ocop.StarsFor(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void There_is_no_score_outside_0_to_100(int score)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ocop.StarsFor(score));
    }

    [Fact]
    public void OCOP2_More_points_never_make_fewer_stars()
    {
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((a, b) => Assert.True(a > b || Ocop.StarsFor(a / 10m) <= Ocop.StarsFor(b / 10m)));
    }

    [Fact]
    public void Stars_that_do_not_fit_the_score_are_a_fault()
    {
        var product = new Product
        {
            Certificates =
            [
                new OcopCertificate { Stars = 4, Score = 71.0m },
                new OcopCertificate { Stars = 4, Score = 64.1m },
                new OcopCertificate { Stars = 4 },
                new OcopCertificate { Score = 64.1m },
                new OcopCertificate { Stars = 4, Score = 120m },
            ],
        };

        var fault = Assert.Single(product.Check(Occasion.Save));

        Assert.Equal("certificates[1].stars", fault.Property);
        Assert.Equal("64,1 điểm là 3 sao.", fault.In(Language.Vi));
        Assert.Equal("A score of 64.1 makes 3 stars.", fault.In(Language.En));
    }
}
