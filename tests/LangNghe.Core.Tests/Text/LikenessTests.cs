using CsCheck;
using LangNghe.Core.Text;
using Xunit;

namespace LangNghe.Core.Tests.Text;

public class LikenessTests
{
    [Theory]
    [InlineData("lua-tan-chau", "Lụa Tân Châu", 1)]
    [InlineData("lua-tan-chua", "lua-tan-chau", 0.77)]
    [InlineData("tan-chau", "lua-tan-chau", 0.82)]
    [InlineData("nha-ban", "Nhà Bàng", 0.82)]
    [InlineData("nuoc-mam", "lua-tan-chau", 0)]
    [InlineData("xyz", "lua-tan-chau", 0)]
    public void Names_are_as_alike_as_the_pairs_of_letters_they_share(string asked, string name, double expected)
    {
        Assert.Equal(expected, Math.Round(new Likeness(asked).To(new Likeness(name)), 2));
    }

    [Fact]
    public void Likeness_goes_both_ways_and_never_beyond_one()
    {
        Gen.Select(Gen.String[Gen.Char["abc -"], 0, 12], Gen.String[Gen.Char["abc -"], 0, 12]).Sample((a, b) =>
        {
            var (one, other) = (new Likeness(a), new Likeness(b));
            return one.To(other) == other.To(one) && one.To(other) is >= 0 and <= 1 && one.To(one) == 1;
        });
    }
}
