using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>How good the search is: by queries judged from the content, never from what the search gave.</summary>
[Collection(nameof(SearchedContent))]
public class JudgedTests(SearchedContent content, ITestOutputHelper output)
{
    private readonly Lazy<IReadOnlyList<JudgedResult>> results =
        new(() => [.. JudgedQuery.All.Select(query => new JudgedResult(query, content.Find(query.Text, query.Language)))]);

    [Fact]
    public void The_best_answers_come_first()
    {
        var poor = Report(results.Value.Where(r => r.Quality < 0.92).OrderBy(r => r.Quality));
        output.WriteLine(poor);

        Assert.True(results.Value.Average(r => r.Quality) >= 0.92, poor);
    }

    [Fact]
    public void What_is_meant_is_among_the_first_three()
    {
        var lost = results.Value.Where(r => !r.IsFound);

        Assert.True(lost.Count() <= 0.03 * results.Value.Count, Report(lost));
    }

    [Fact]
    public void Nothing_confusing_is_among_the_first_three()
    {
        var confusing = results.Value.SelectMany(r => r.Confusing.Select(id => $"{id} for {r}"));

        Assert.True(!confusing.Any(), string.Join('\n', confusing));
    }

    private string Report(IEnumerable<JudgedResult> failing) => $"{JudgedResult.Table(results.Value)}\n{string.Join('\n', failing)}";
}
