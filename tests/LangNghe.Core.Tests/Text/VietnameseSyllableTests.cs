using LangNghe.Core.Text;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Text;

public class VietnameseSyllableTests
{
    [Theory]
    [InlineData("hòa", "hoa", VietnameseSyllable.Grave)]
    [InlineData("hoà", "hoa", VietnameseSyllable.Grave)]
    [InlineData("Đường", "đương", VietnameseSyllable.Grave)]
    [InlineData("nốt", "nôt", VietnameseSyllable.Acute)]
    [InlineData("Mỹ", "my", VietnameseSyllable.Tilde)]
    [InlineData("của", "cua", VietnameseSyllable.Hook)]
    [InlineData("dệt", "dêt", VietnameseSyllable.Dot)]
    [InlineData("thôt", "thôt", '\0')]
    [InlineData("", "", '\0')]
    public void A_word_is_letters_and_one_tone(string word, string letters, char tone)
    {
        Assert.Equal(new VietnameseSyllable(letters, tone), VietnameseSyllable.Of(word));
        Assert.Equal(VietnameseSyllable.Of(word), VietnameseSyllable.Of(Typing.Nfd(word)));
    }

    [Theory]
    [InlineData("nghiêng")]
    [InlineData("quyển")]
    [InlineData("giếng")]
    [InlineData("gì")]
    [InlineData("yến")]
    [InlineData("thuở")]
    [InlineData("a")]
    [InlineData("thồt", false)]
    [InlineData("tranch", false)]
    [InlineData("weaving", false)]
    [InlineData("skốth", false)]
    [InlineData("", false)]
    public void Only_what_can_be_a_syllable_is_possible(string word, bool possible = true) =>
        Assert.Equal(possible, VietnameseSyllable.Of(word).IsPossible);

    [Theory]
    [InlineData("thot")]
    [InlineData("duong")]
    [InlineData("uoc")]
    [InlineData("silk", false)]
    [InlineData("thotnot", false)]
    public void A_syllable_stays_possible_without_its_marks(string folded, bool possible = true) =>
        Assert.Equal(possible, VietnameseSyllable.IsPossibleFolded(folded));
}
