using LangNghe.Core.Text;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Text;

public class ToneMarksTests
{
    [Theory]
    [InlineData("hòa")]
    [InlineData("thủy")]
    [InlineData("hoàng")]
    [InlineData("quỳnh")]
    [InlineData("quý")]
    [InlineData("già")]
    [InlineData("giếng")]
    [InlineData("gì")]
    [InlineData("đường")]
    [InlineData("nghiệp")]
    [InlineData("ngoài")]
    [InlineData("khuỷu")]
    [InlineData("lúa")]
    [InlineData("mía")]
    [InlineData("ăn")]
    public void A_tone_is_put_where_it_is_written_today(string word)
    {
        Assert.Equal(word, ToneMarks.Put(VietnameseSyllable.Of(word)));
        Assert.Equal(word, ToneMarks.Put(VietnameseSyllable.Of(Typing.NewTonePlacement(word))));
    }
}
