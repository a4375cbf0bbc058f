using CsCheck;
using LangNghe.Core.Text;
using Xunit;

namespace LangNghe.Core.Tests.Text;

public class LikeNamesTests
{
    [Theory]
    [InlineData("lua-tan-chau", "Lụa Tân Châu", 1)]
    [InlineData("lua-tan-chua", "lua-tan-chau", 0.77)]
    [InlineData("tan-chau", "lua-tan-chau", 0.82)]
    [InlineData("nha-ban", "Nhà Bàng", 0.82)]
    [InlineData("nuoc-mam", "lua-tan-chau", 0)]
    [InlineData("xyz", "lua-tan-chau", 0)]
    public void Names_are_as_alike_as_the_pairs_of_letters_they_share(string asked, string name, double expected) =>
        Assert.Equal(expected, Math.Round(Likeness(asked, name), 2));

    [Fact]
    public void Likeness_goes_both_ways_and_never_beyond_one() =>
        Gen.Select(Typed, Typed).Sample((a, b) => Likeness(a, b) == Likeness(b, a) && Likeness(a, b) is >= 0 and <= 1 && Likeness(a, a) == 1);

    [Fact]
    public void Among_many_a_name_is_as_alike_as_alone() =>
        Gen.Select(Typed, Typed.Array[0, 20]).Sample((asked, names) =>
            Assert.Equal(
                names.Select((name, i) => (i, Likeness(asked, name))).Where(n => n.Item2 >= 0.4),
                new LikeNames(names).To(asked, 0.4)));

    private static readonly Gen<string> Typed = Gen.String[Gen.Char["abc -9"], 0, 12];

    private static double Likeness(string asked, string name) => Assert.Single(new LikeNames([name]).To(asked, 0)).Likeness;
}
