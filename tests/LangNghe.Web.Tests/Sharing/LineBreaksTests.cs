using CsCheck;
using LangNghe.Web.Sharing;
using Xunit;

namespace LangNghe.Web.Tests.Sharing;

public class LineBreaksTests
{
    private static readonly Gen<(string, double)[]> Words = Gen.Int[1, 30].Select(n => (new string('o', n), (double)n)).Array[1, 40];

    [Fact]
    public void Lines_are_as_few_as_can_be_and_of_like_length()
    {
        (string, double)[] words = [("Khăn", 4), ("thổ", 3), ("cẩm", 3), ("Khmer", 5), ("(khăn", 5), ("bàn)", 4)];

        Assert.Equal(["Khăn thổ cẩm", "Khmer (khăn bàn)"], LineBreaks.Break(words, 1, 20));
    }

    [Fact]
    public void A_word_longer_than_the_line_cannot_be_set() => Assert.Null(LineBreaks.Break([("thốt", 4), ("nốt", 3)], 1, 3.5));

    [Fact]
    public void No_word_is_lost_cut_or_beyond_the_line() => Words.Sample(words =>
    {
        var lines = LineBreaks.Break(words, 1, 30)!;

        Assert.Equal(string.Join(' ', words.Select(w => w.Item1)), string.Join(' ', lines));
        Assert.All(lines, l => Assert.InRange(l.Length, 1, 30));
    });
}
