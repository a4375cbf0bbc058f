using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>Whatever comes over the socket gets the right code and a helpful page or nothing.</summary>
public class HostileTests(SocketPortal portal) : IClassFixture<SocketPortal>
{
    // The server itself refuses these before there is a request, with a bare status line and none of our headers; it closes the connection.
    private static readonly int[] ByTheServer = [400, 405, 414, 431, 505];

    private static readonly Dictionary<string, (string Request, int Status)> Table =
        Hostile.All.Index().ToDictionary(r => $"{r.Index:000} {r.Item.Name}", r => (r.Item.Request, r.Item.Status));

    public static TheoryData<string> Names => [.. Table.Keys];

    [Fact]
    public void The_table_is_long_enough() => Assert.InRange(Table.Count, 120, 400);

    [Theory, MemberData(nameof(Names))]
    public async Task It_is_answered_as_it_deserves(string name)
    {
        var (request, status) = Table[name];

        var answer = await RawAnswer.AskAsync(portal.Port, request);

        Assert.Equal(status, answer.Status);
        AssertGuarded(answer);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", answer.Body, StringComparison.Ordinal);
        Assert.InRange(answer.Body.Length, 0, request.StartsWith("HEAD", StringComparison.Ordinal) ? 0 : 1_000_000);
        Assert.InRange(answer.Took, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task What_follows_a_doubtful_body_is_not_read()
    {
        var (request, _) = Table.Single(r => r.Key.EndsWith("Content-Length and Transfer-Encoding", StringComparison.Ordinal)).Value;

        var answer = await RawAnswer.AskAsync(portal.Port, request);

        Assert.DoesNotContain("HTTP/1.1 404", answer.Body, StringComparison.Ordinal);
    }

    private static void AssertGuarded(RawAnswer answer)
    {
        Assert.Empty(answer.Headers["Set-Cookie"]);
        Assert.Empty(answer.Headers["Server"]);
        if (answer.Status == 0)
        {
            // Closed without a word in HTTP/1.1.
            return;
        }
        if (ByTheServer.Contains(answer.Status) && answer.Body.Length == 0 && !answer.Headers.Contains("Content-Security-Policy"))
        {
            Assert.Equal(["close"], answer.Headers["Connection"]);
            return;
        }
        Assert.Equal(["nosniff"], answer.Headers["X-Content-Type-Options"]);
        Assert.Equal(["DENY"], answer.Headers["X-Frame-Options"]);
        Assert.StartsWith("default-src 'none'; s", answer.Headers["Content-Security-Policy"].Single(), StringComparison.Ordinal);
        Assert.Equal(answer.Status is 405 or 204, answer.Headers.Contains("Allow"));
    }
}
