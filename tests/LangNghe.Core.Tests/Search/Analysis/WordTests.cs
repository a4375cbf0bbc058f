using LangNghe.Core.Search.Analysis;
using Xunit;

namespace LangNghe.Core.Tests.Search.Analysis;

public class WordTests
{
    [Theory]
    [InlineData("Lụa Tân Châu", "lụa tân châu")]
    [InlineData("NĐ52/2018", "nđ 52 2018")]
    [InlineData("100%, 12kg", "100 12 kg")]
    [InlineData("the weaver's loom, weavers’ looms", "the weaver loom weavers looms")]
    [InlineData("“Óc Eo” (Ba Thê)", "óc eo ba thê")]
    [InlineData("—…!?", "")]
    [InlineData("", "")]
    public void Words_are_runs_of_letters_or_of_digits(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Word.In(text).Select(w => w.Text)));

    [Fact]
    public void A_word_knows_where_it_stands()
    {
        const string text = "Bánh tráng (Mỹ Khánh) số 52";

        Assert.Equal(["Bánh", "tráng", "Mỹ", "Khánh", "số", "52"], Word.In(text).Select(w => text[w.Start..w.End]));
    }
}
