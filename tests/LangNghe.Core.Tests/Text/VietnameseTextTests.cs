using CsCheck;
using LangNghe.Core.Text;
using Xunit;

namespace LangNghe.Core.Tests.Text;

public class VietnameseTextTests
{
    [Theory]
    [InlineData("Đặng Thị Nguơn", "dang thi nguon")]
    [InlineData("Mỹ Hòa Hưng", "my hoa hung")]
    [InlineData("Mỹ Hoà Hưng", "my hoa hung")]
    [InlineData("ĐƯỜNG", "duong")]
    [InlineData("Xã, 2019!", "xa, 2019!")]
    public void Folding_takes_marks_and_capitals_away(string text, string folded)
    {
        Assert.Equal(folded, VietnameseText.Fold(text));
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        VietnameseWords.Texts.Sample(text =>
            Assert.Equal(VietnameseText.Fold(text), VietnameseText.Fold(VietnameseText.Fold(text))));
    }
}
