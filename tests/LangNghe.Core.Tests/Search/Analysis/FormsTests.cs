using LangNghe.Core.Search.Analysis;
using Xunit;

namespace LangNghe.Core.Tests.Search.Analysis;

public class FormsTests
{
    [Theory]
    [InlineData("thốt", "thot", "'thôt", "\"thôt\u0301")]
    [InlineData("hòa", "hoa", "'hoa", "\"hoa\u0300")]
    [InlineData("hoà", "hoa", "'hoa", "\"hoa\u0300")]
    [InlineData("mỹ", "mi", "'mi", "\"mi\u0303")]
    [InlineData("mĩ", "mi", "'mi", "\"mi\u0303")]
    [InlineData("quý", "qui", "'qui", "\"qui\u0301")]
    [InlineData("thúy", "thuy", "'thuy", "\"thuy\u0301")]
    [InlineData("cây", "cay", "'cây", "\"cây")]
    [InlineData("đỏ", "do", "'đo", "\"đo\u0309")]
    [InlineData("08", "8", "'8", "\"8")]
    [InlineData("0", "0", "'0", "\"0")]
    public void A_word_has_a_loose_a_toneless_and_an_exact_form(string word, string folded, string toneless, string exact)
    {
        var forms = Forms.Of(word);

        Assert.Equal((folded, toneless, exact), (forms.Folded, forms.Toneless, forms.Exact));
    }

    [Theory]
    [InlineData("weaving", "weav")]
    [InlineData("weaves", "weav")]
    [InlineData("mats", "mat")]
    [InlineData("villages", "villag")]
    [InlineData("chau", "chau")]
    [InlineData("52", "52")]
    public void English_endings_go(string word, string stem) => Assert.Equal(stem, Forms.Of(word).Stem);

    [Theory]
    [InlineData("lụa", true)]
    [InlineData("đan", true)]
    [InlineData("lua", false)]
    [InlineData("my", false)]
    public void A_word_is_marked_or_not(string word, bool marked) => Assert.Equal(marked, Forms.Of(word).IsMarked);
}
