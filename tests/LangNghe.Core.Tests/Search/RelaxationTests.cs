using LangNghe.Core.Search;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>A query that finds nothing is loosened step by step, and says so.</summary>
public sealed class RelaxationTests : IAsyncLifetime
{
    private Searching search = null!;

    public async ValueTask InitializeAsync() => search = await Searching.InAsync(
        Some.Product(p => p with { Name = new("Khăn choàng thổ cẩm", "Brocade shawl"), Description = new("Dệt tay ở phum.", "Woven by hand in the hamlet.") }),
        Some.Product(p => p with { Name = new("Chiếu uzu", "Uzu sedge mat") }));

    public ValueTask DisposeAsync()
    {
        search.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("khăn thổ cẩm", Relaxation.None, null, "")]
    [InlineData("khanthocam", Relaxation.None, "khăn thổ cẩm", "")]
    [InlineData("khawn thoor caamr", Relaxation.None, "khăn thổ cẩm", "")]
    [InlineData("broacde shawl", Relaxation.OtherSpelling, "brocade shawl", "")]
    [InlineData("khăn choàg thổ cẩm", Relaxation.OtherSpelling, "khăn choàng thổ cẩm", "")]
    [InlineData("khăn choàng thổ cẩm xanhlè", Relaxation.MostWords, null, "xanhlè")]
    [InlineData("khăn qqq www zzz", Relaxation.AnyWord, null, "qqq|www|zzz")]
    public void It_says_how(string text, Relaxation relaxation, string? didYouMean, string leftOut)
    {
        var answer = search.Find(text);

        Assert.Equal("Khăn choàng thổ cẩm", answer.Hits[0].Name.Vi);
        Assert.Equal((relaxation, didYouMean, leftOut), (answer.Relaxation, answer.DidYouMean, string.Join('|', answer.LeftOut)));
    }

    [Fact]
    public void Nothing_is_nothing()
    {
        var answer = search.Find("qqq www zzz");

        Assert.Equal((Relaxation.Nothing, 0), (answer.Relaxation, answer.Hits.Count));
    }

    [Fact]
    public void Nothing_asked_finds_nothing()
    {
        var answer = search.Find("   ");

        Assert.Equal((Relaxation.None, "", 0), (answer.Relaxation, answer.Text, answer.Hits.Count));
    }
}
