using System.Text;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

public class TypingTests
{
    [Theory]
    [InlineData("lãnh Mỹ A", "lanhx Myx A")]
    [InlineData("Đường thốt nốt", "Dduowngf thoots noots")]
    [InlineData("Làng nghề ƯƠM tơ, dệt lụa", "Langf ngheef UOwM tow, deetj luaj")]
    [InlineData("Chăm Pđăm 12%", "Chawm Pddawm 12%")]
    [InlineData("hòa", "hoaf")]
    [InlineData("hoà", "hoaf")]
    public void Telex_keys_stay_and_the_tone_comes_last(string proper, string typed) => Assert.Equal(typed, Typing.Telex(proper));

    [Theory]
    [InlineData("lãnh Mỹ A", "lanh4 My4 A")]
    [InlineData("Đường thốt nốt", "D9u7o7ng2 tho6t1 no6t1")]
    [InlineData("xẻ, xẹ", "xe3, xe5")]
    [InlineData("Chăm tê", "Cha8m te6")]
    public void Vni_keys_stay_and_the_tone_comes_last(string proper, string typed) => Assert.Equal(typed, Typing.Vni(proper));

    [Theory]
    [InlineData("Lãnh Mỹ A", "Lanh My A")]
    [InlineData("Đan đát ở Cần Đăng", "Dan dat o Can Dang")]
    public void Marks_go_and_case_stays(string proper, string typed) => Assert.Equal(typed, Typing.WithoutMarks(proper));

    [Fact]
    public void Nfd_has_each_mark_apart() => Assert.Equal("lu\u0323a", Typing.Nfd("lụa"));

    [Theory]
    [InlineData("Mỹ Hòa", "Mỹ Hoà")]
    [InlineData("khóe thúy", "khoé thuý")]
    [InlineData("quý, quà, giò, già, gì", "quý, quà, giò, già, gì")]
    [InlineData("của mùa lụa tía", "của mùa lụa tía")]
    [InlineData("hoàn, huỳnh, ngoài, khuỷu", "hoàn, huỳnh, ngoài, khuỷu")]
    [InlineData("đường, tuyến, nguồn, giếng", "đường, tuyến, nguồn, giếng")]
    public void Only_open_oa_oe_and_uy_are_written_in_two_ways(string old, string modern)
    {
        Assert.Equal(modern, Typing.NewTonePlacement(old));
        Assert.Equal(old, Typing.OldTonePlacement(modern));
    }

    [Fact]
    public void A_wrong_tone_is_in_one_syllable_and_may_be_heard_there()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var typed = Typing.WrongTone("Đường thốt nốt, Mỹ A", seed);

            var pairs = "Đường thốt nốt Mỹ A".Split(' ').Zip(typed.Replace(",", "", StringComparison.Ordinal).Split(' ')).ToList();
            var (proper, slip) = Assert.Single(pairs, pair => pair.First != pair.Second);
            Assert.Equal(Typing.WithoutMarks(proper), Typing.WithoutMarks(slip));
            Assert.True(slip.IsNormalized(NormalizationForm.FormC));
            Assert.Contains(slip, "Đưởng Đưỡng Đướng Đượng thột nột Mỳ Mỷ Mý Mỵ À Ả Ã Á Ạ".Split(' '));
        }
    }

    [Fact]
    public void The_same_seed_makes_the_same_slip() => Assert.Equal(Typing.WrongTone("Chợ Mới", 7), Typing.WrongTone("Chợ Mới", 7));

    [Fact]
    public void What_has_no_syllable_stays_as_it_is() => Assert.Equal("52/2018", Typing.WrongTone("52/2018", 1));
}
