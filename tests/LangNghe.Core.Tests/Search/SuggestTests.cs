using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>What is offered while somebody types.</summary>
public sealed class SuggestTests : IAsyncLifetime
{
    private Searching search = null!;

    public async ValueTask InitializeAsync() => search = await Searching.InAsync(
        [.. new[] { "Zrong thốt nốt", "Zrong thốt nốt tán mềm", "Nước zrong", "Lãnh Zỹ A" }.Select(name => Some.Product(p => p with { Name = new(name) }))]);

    public ValueTask DisposeAsync()
    {
        search.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("zr", "Zrong thốt nốt|Zrong thốt nốt tán mềm|Nước zrong")]
    [InlineData("zrong th", "Zrong thốt nốt|Zrong thốt nốt tán mềm")]
    [InlineData("thốt nố", "Zrong thốt nốt|Zrong thốt nốt tán mềm")]
    [InlineData("lanhx zy", "Lãnh Zỹ A")]
    [InlineData("tan me", "Zrong thốt nốt tán mềm")]
    [InlineData("z", "")]
    [InlineData("", "")]
    public void Names_that_begin_so_come_first_the_shorter_before(string text, string names) => Assert.Equal(names, string.Join('|', search.Suggest(text)));

    [Fact]
    public void No_more_than_asked_for() => Assert.Equal(["Zrong thốt nốt"], search.Suggest("zrong", 1));

    [Fact]
    public void What_begins_no_name_is_searched_for() => Assert.Equal("Zrong thốt nốt tán mềm", search.Suggest("zrogn thốt nốt tán mềm")[0]);
}
