using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>For whom somebody asks is seen in whose requests are counted.</summary>
public class ProxyTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.0/8, 127.0.0.0/8", true)]
    [InlineData("10.0.0.0/8 2001:db8::/32", false)]
    public async Task Only_a_proxy_of_the_list_is_believed(string? proxies, bool believed)
    {
        await using var portal = SocketPortal.Under(("LangNghe:Proxies", proxies ?? ""), ("LangNghe:Limits:PagesAMinute", "1"));

        Assert.Equal(
            [200, believed ? 200 : 429, 429],
            await AllAsync(portal, "203.0.113.1", "203.0.113.2", "203.0.113.1"));
    }

    [Fact]
    public async Task A_list_may_be_written_line_by_line()
    {
        await using var portal = SocketPortal.Under(
            ("LangNghe:Proxies:0", "10.0.0.0/8"), ("LangNghe:Proxies:1", "127.0.0.1"), ("LangNghe:Limits:PagesAMinute", "1"));

        Assert.Equal([200, 200], await AllAsync(portal, "203.0.113.1", "203.0.113.2"));
    }

    [Fact]
    public async Task Of_a_chain_the_last_one_who_is_no_proxy_is_the_caller()
    {
        await using var portal = SocketPortal.Under(("LangNghe:Proxies", "127.0.0.1 10.0.0.0/8"), ("LangNghe:Limits:PagesAMinute", "1"));

        Assert.Equal(
            [200, 429, 429],
            await AllAsync(portal, "203.0.113.1", "198.51.100.9, 203.0.113.1", "203.0.113.1, 10.0.0.7"));
    }

    private static async Task<IReadOnlyList<int>> AllAsync(SocketPortal portal, params string[] callers)
    {
        var all = new List<int>();
        foreach (var caller in callers)
        {
            all.Add((await RawAnswer.AskAsync(portal.Port, RawAnswer.Get("/robots.txt", $"X-Forwarded-For: {caller}"))).Status);
        }
        return all;
    }
}
