using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>What a hit shows of itself.</summary>
public sealed class MarkTests : IAsyncLifetime
{
    private const string Body = "Nghề này có từ lâu. Người thợ leo cây mỗi sáng. Nước thốt nốt được nấu thành đường trong chảo lớn, mất chừng bốn giờ, rồi đổ vào khuôn. "
        + "Sau đó đường được gói trong lá, mang ra chợ bán cho khách từ nhiều nơi tới thăm vùng Bảy Núi.";

    private Searching search = null!;

    public async ValueTask InitializeAsync() => search = await Searching.InAsync(Some.Village(v => v with
    {
        Name = new("Đường thốt nốt An Phú", "Palm sugar of An Phú"),
        Summary = new("Một nghề của vùng núi.", "A trade of the hills."),
        Story = new(Body, "The sap of the palmyra is boiled until it turns to sugar."),
    }));

    public ValueTask DisposeAsync()
    {
        search.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("thot not", "Đường [thốt nốt] An Phú")]
    [InlineData("thốt", "Đường [thốt] nốt An Phú")]
    [InlineData("duong an phu", "[Đường] thốt nốt [An Phú]")]
    [InlineData("zzzz", "Đường thốt nốt An Phú")]
    public void Words_of_the_query_are_marked_in_a_name(string text, string marked) =>
        Assert.Equal(marked, Show(search.Find(text).Mark("Đường thốt nốt An Phú")));

    [Fact]
    public void The_snippet_is_where_the_text_speaks_most_of_the_query() => Assert.Equal(
        "… [Nước thốt nốt] được nấu thành [đường] trong chảo lớn, mất chừng bốn giờ, rồi đổ vào khuôn. Sau đó [đường] được gói trong lá, mang ra chợ bán cho khách từ nhiều nơi tới thăm …",
        Show(Snippet("nước đường thốt nốt", Language.Vi).Pieces));

    [Fact]
    public void Where_no_text_has_the_words_the_summary_stands() =>
        Assert.Equal("Một nghề của vùng núi.", Show(Snippet("An Phú", Language.Vi).Pieces));

    [Fact]
    public void A_text_in_the_other_language_says_so()
    {
        var snippet = Snippet("boiled sap", Language.Vi);

        Assert.Equal((Language.En, "The [sap] of the palmyra is [boiled] until it turns to sugar."), (snippet.Language, Show(snippet.Pieces)));
    }

    private Snippet Snippet(string text, Language language)
    {
        var answer = search.Find(text);
        return answer.Snippet(answer.Hits.First(h => h.Subject is Document), language);
    }

    private static string Show(IEnumerable<TextPiece> pieces) => string.Concat(pieces.Select(p => p.Marked ? $"[{p.Text}]" : p.Text));
}
