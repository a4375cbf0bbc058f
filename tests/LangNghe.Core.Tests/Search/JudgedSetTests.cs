using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>The judged set itself is sound.</summary>
[Collection(nameof(SearchedContent))]
public class JudgedSetTests(SearchedContent content)
{
    [Fact]
    public void There_are_enough_queries_of_every_group()
    {
        Assert.True(JudgedQuery.All.Count >= 250);
        Assert.All(JudgedQuery.All.GroupBy(query => query.Group), group => Assert.True(group.Count() >= 15, group.Key));
    }

    [Fact]
    public void Every_judged_answer_can_be_found() =>
        Assert.DoesNotContain(JudgedQuery.All.SelectMany(query => query.First.Concat(query.Also).Concat(query.Not)), id => !content.Targets.ContainsKey(id));

    [Fact]
    public void No_query_is_asked_or_answered_twice()
    {
        Assert.Distinct(JudgedQuery.All.Select(query => (query.Text, query.Language)));
        Assert.All(JudgedQuery.All, query => Assert.Distinct(query.First.Concat(query.Also).Concat(query.Not)));
    }

    [Fact]
    public void Every_query_has_a_best_answer() => Assert.All(JudgedQuery.All, query => Assert.NotEmpty(query.First));

    [Fact]
    public void Queries_of_decomposed_letters_are_decomposed() =>
        Assert.All(JudgedQuery.All.Where(query => query.Group == "nfd"), query => Assert.Equal(Typing.Nfd(query.Text), query.Text));

    [Fact]
    public void Quality_is_one_for_the_ideal_order_and_less_for_any_other()
    {
        var query = new JudgedQuery("q", Core.Content.Language.Vi, "", ["a", "b"], ["c"]);

        Assert.Equal(1, query.Quality(["b", "a", "c", "other"]), 12);
        // (7 + 1 / log2 3 + 7 / log2 4) / (7 + 7 / log2 3 + 1 / log2 4)
        Assert.Equal(0.93408, query.Quality(["a", "c", "b"]), 5);
        Assert.Equal(0, query.Quality(["other"]));
    }
}
