using LangNghe.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>Whom the portal answers, and whom it believes.</summary>
public class HostTests(SocketPortal portal) : IClassFixture<SocketPortal>
{
    [Theory]
    [InlineData("langnghe.test", 200)]
    [InlineData("LANGNGHE.test:443", 200)]
    [InlineData("localhost:5080", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]:80", 200)]
    [InlineData("langnghe.test.evil.example", 400)]
    [InlineData("evil.example", 400)]
    [InlineData("sub.langnghe.test", 400)]
    [InlineData("", 400)]
    public async Task Only_its_own_host_and_this_machine_are_answered(string host, int status)
    {
        var answer = await RawAnswer.AskAsync(portal.Port, $"GET /robots.txt HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.Equal(status, answer.Status);
        Assert.Equal(["nosniff"], answer.Headers["X-Content-Type-Options"]);
        Assert.Equal(status == 400, answer.Body.Length == 0);
    }

    [Fact]
    public async Task Without_a_public_address_any_host_is_answered()
    {
        await using var own = portal.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.PostConfigure<PortalOptions>(o => o.PublicAddress = null)));
        using var answer = await own.Server.CreateClient().GetAsync("http://any.example/robots.txt", TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task What_a_stranger_says_of_host_and_address_changes_no_link()
    {
        var plain = await RawAnswer.AskAsync(portal.Port, RawAnswer.Get("/lang-nghe"));
        var forwarded = await RawAnswer.AskAsync(portal.Port, RawAnswer.Get(
            "/lang-nghe", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: gopher", "X-Forwarded-Prefix: /evil", "X-Forwarded-For: 203.0.113.7", "Forwarded: host=evil.example"));

        Assert.Equal((200, plain.Body), (forwarded.Status, forwarded.Body));
    }
}
