using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>What the program writes in Production: one JSON object a line, and nothing that a reader sent, however hostile.</summary>
public sealed class ProductionLogTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    // As they are, and as addresses write them.
    private static readonly string[] Personal =
        ["0912345678", "0912%20345", "tran.thi.b", "Thị Bưởi", "Th%E1%BB%8B", "203.0.113.77", "2001:db8::77", "TraMobile"];

    private static readonly string[] Asked =
    [
        "GET /0912345678 HTTP/1.1", "GET /?q=0912345678 HTTP/1.1", "GET /lang-nghe/tran.thi.b@example.com HTTP/1.1",
        "GET /tim-kiem?q=Th%E1%BB%8B%20B%C6%B0%E1%BB%9Fi HTTP/1.1", "GET /tim-kiem?q=tran.thi.b@example.com&trang=0912345678 HTTP/1.1",
        "GET /api/v1/search?lang=0912345678 HTTP/1.1", "GET /lang-nghe?ngay=0912345678 HTTP/1.1", "GET /%00tran.thi.b HTTP/1.1",
        "GET /..%2f..%2ftran.thi.b HTTP/1.1", "GET /%ff%fe0912345678 HTTP/1.1", "POST /lang-nghe?tran.thi.b HTTP/1.1",
        "TRAN.THI.B / HTTP/1.1", "0912345678 /tran.thi.b HTTP/1.1", "GET /tran.thi.b HTTP/9.9", "GET tran.thi.b HTTP/1.1", "tran.thi.b 0912345678",
        "GET http://tran.thi.b/0912345678 HTTP/1.1", "OPTIONS * HTTP/1.1", "CONNECT tran.thi.b:443 HTTP/1.1",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_line_is_an_object_and_no_request_leaves_a_trace_of_the_reader()
    {
        var before = portal.Lines;
        foreach (var line in Asked)
        {
            await SendAsync($"{line}\r\nHost: 127.0.0.1\r\nConnection: close\r\nUser-Agent: TraMobile 0912345678\r\nX-Forwarded-For: 203.0.113.77, 2001:db8::77\r\n"
                + "Referer: https://example.com/tran.thi.b\r\nCookie: sdt=0912345678\r\nX-Request-Id: 0912345678\r\ntraceparent: 0912345678\r\nAuthorization: Basic tran.thi.b\r\n\r\n");
            await SendAsync($"{line}\r\nHost: tran.thi.b\r\ntran.thi.b@example.com\r\nContent-Length: 0912345678x\r\n\r\n");
        }
        for (var i = 0; i < 10; i++)
        {
            await SendAsync("GET /assets/site.css HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nRange: bytes=99999999-\r\n\r\n");
        }
        // Lines are written by another thread.
        await Task.Delay(TimeSpan.FromMilliseconds(500), Cancellation);

        Assert.NotEmpty(before);
        Assert.All(portal.Lines, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
        Assert.All(Personal, part => Assert.DoesNotContain(portal.Lines, line => line.Contains(part, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(portal.Lines, line => line.Contains("\"Error\"", StringComparison.Ordinal));
        // A flood of them does not fill the disk.
        Assert.InRange(portal.Lines.Count - before.Count, 0, 3);
    }

    [Fact]
    public void A_line_tells_when_how_bad_who_and_what()
    {
        var line = portal.Lines.Select(l => JsonDocument.Parse(l).RootElement).First(l => l.GetProperty("Message").GetString()!.StartsWith("Now listening on", StringComparison.Ordinal));

        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", line.GetProperty("Timestamp").GetString());
        Assert.Equal(("Information", "Microsoft.Hosting.Lifetime"), (line.GetProperty("LogLevel").GetString(), line.GetProperty("Category").GetString()));
        Assert.Equal($"Now listening on: {portal.Address.ToString().TrimEnd('/')}", line.GetProperty("Message").GetString());
    }

    private async Task SendAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(portal.Address.Host, portal.Address.Port, Cancellation);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), Cancellation);
        client.Client.Shutdown(SocketShutdown.Send);
        try
        {
            await stream.CopyToAsync(Stream.Null, Cancellation);
        }
        catch (IOException)
        {
            // Cut off: that is an answer too.
        }
    }
}
