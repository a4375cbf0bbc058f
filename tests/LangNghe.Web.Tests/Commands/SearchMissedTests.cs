using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Core.Time;
using LangNghe.TestKit;
using Xunit;
using static LangNghe.Web.Tests.Commands.Operator;

namespace LangNghe.Web.Tests.Commands;

/// <summary><c>search missed</c>, on the real clock like every command.</summary>
[Collection(nameof(Operator))]
public sealed class SearchMissedTests : IDisposable
{
    private readonly TestDatabase db = new();

    private Task<Answer> RunAsync(params string[] args) => SearchAsync(db.Folder.Path, ["missed", .. args]);

    [Fact]
    public async Task It_lists_count_language_and_query_the_most_frequent_first()
    {
        Missed(0, Language.Vi, "lanh my b", 3);
        Missed(10, Language.Vi, "lanh my b", 9);
        Missed(1, Language.En, "silk shop", 2);
        Missed(1, Language.Vi, "", 1_500);

        Assert.Equal(
            new(0, """
                   1500  vi  (khác: giống dữ liệu cá nhân, hoặc quá nhiều trong ngày / other: looks personal, or too many that day)
                     12  vi  lanh my b
                      2  en  silk shop

                """, ""),
            await RunAsync());
    }

    [Fact]
    public async Task It_looks_back_thirty_days_or_as_many_as_asked_for()
    {
        Missed(5, Language.Vi, "moi", 1);
        Missed(40, Language.Vi, "cu", 1);

        Assert.Equal("      1  vi  moi\n", (await RunAsync()).Out);
        Assert.Equal("      1  vi  cu\n      1  vi  moi\n", (await RunAsync("--days", "60")).Out);
    }

    [Fact]
    public async Task Nothing_missed_is_said() =>
        Assert.Equal(new(0, "Trong 7 ngày qua không có lượt tìm nào không ra gì. / In the last 7 days no search found nothing.\n", ""), await RunAsync("--days", "7"));

    [Theory]
    [InlineData("0")]
    [InlineData("401")]
    [InlineData("-2147483648")]
    [InlineData("lua")]
    public async Task Days_that_are_not_kept_are_refused(string days)
    {
        var answer = await RunAsync("--days", days);

        Assert.Equal((1, "--days: từ 1 đến 400 ngày. / --days: 1 to 400 days."), (answer.Code, answer.Error.Trim()));
    }

    private void Missed(int daysAgo, Language language, string query, long count) => db.Ask(d =>
    {
        d.MissedSearches.Add(new MissedSearch { Day = TimeProvider.System.TodayInVietnam().AddDays(-daysAgo), Language = language, Query = query, Count = count });
        return d.SaveChanges();
    });

    public void Dispose() => db.Dispose();
}
