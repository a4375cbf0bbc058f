using LangNghe.Core.Text;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Text;

public class KeystrokesTests
{
    [Theory]
    [InlineData("lanhx", "lãnh")]
    [InlineData("lanh4", "lãnh")]
    [InlineData("myx", "mỹ")]
    [InlineData("dduwowngf", "đường")]
    [InlineData("dduongwf", "đường")]
    [InlineData("ddu7o7ng2", "đường")]
    [InlineData("d9uong72", "đường")]
    [InlineData("thoots", "thốt")]
    [InlineData("thoost", "thốt")]
    [InlineData("tho61t", "thốt")]
    [InlineData("tieeus", "tiếu")]
    [InlineData("nuowcs", "nước")]
    [InlineData("muaw", "mưa")]
    [InlineData("muwa", "mưa")]
    [InlineData("hoawcj", "hoặc")]
    [InlineData("quoocs", "quốc")]
    [InlineData("thuowr", "thuở")]
    [InlineData("chaau", "châu")]
    [InlineData("lụaa", "luậ")]
    [InlineData("đuoc75", "được")]
    public void Keys_left_over_are_the_letters_meant(string typed, string meant) => Assert.Equal(VietnameseSyllable.Of(meant), Keystrokes.Read(typed));

    [Theory]
    [InlineData("lanh")]
    [InlineData("lãnh")]
    [InlineData("52")]
    [InlineData("a")]
    [InlineData("ban")]
    [InlineData("nhiều-hơn")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("")]
    public void What_has_no_keys_left_over_is_nothing_else(string typed) => Assert.Null(Keystrokes.Read(typed));

    [Theory]
    [MemberData(nameof(Syllables))]
    public void Every_syllable_comes_back_from_its_keys(string syllable)
    {
        foreach (var typed in new[] { Typing.Telex(syllable), Typing.Vni(syllable) }.Where(t => t != syllable))
        {
            Assert.Equal(VietnameseSyllable.Of(syllable), Keystrokes.Read(typed));
        }
    }

    public static TheoryData<string> Syllables => [.. "làng nghề dệt lụa Tân Châu lãnh Mỹ A mặc nưa đường thốt nốt chằm nón lá rèn gốm Khmer nước mắm Phú Quốc khô cá lóc đóng xuồng ghe tủ thờ chạm khắc bánh tráng phồng chiếu cỏ bàng lợp lươn lưỡi câu nhang se kiếng thổ cẩm hũ thủy nghiệp quyết định thuở giếng".Split(' ').Distinct().Where(s => VietnameseSyllable.Of(s).IsPossible)];
}
