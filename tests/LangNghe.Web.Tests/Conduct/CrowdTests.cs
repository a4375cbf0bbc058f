using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>Those who hold connections without need keep no reader waiting.</summary>
public class CrowdTests(SocketPortal portal, RunningPortal apart) : IClassFixture<SocketPortal>, IClassFixture<RunningPortal>
{
    private const int Wanted = 10_000;

    // What the test run itself needs beside them.
    private const int OwnFiles = 3_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_thousand_idle_connections_keep_nobody_waiting()
    {
        // Of a process of its own: each end of a connection is an open file, and one process may have so many.
        Assert.SkipWhen(OpenFiles() < Wanted + OwnFiles, $"The system allows {OpenFiles()} open files.");
        await HoldAsync(apart.Address.Port, Wanted, "");
    }

    [Fact]
    public async Task Those_who_ask_much_and_never_read_keep_nobody_waiting() =>
        await HoldAsync(portal.Port, 100, string.Concat(Enumerable.Repeat("GET /sitemap.xml HTTP/1.1\r\nHost: localhost\r\n\r\n", 100)));

    [Fact]
    public async Task Who_sends_a_head_letter_by_letter_is_cut()
    {
        var watch = Stopwatch.StartNew();
        using var slow = await OpenAsync(portal.Port, "GET / HTTP/1.1\r\nHost: localhost\r\n");
        var read = slow.GetStream().ReadAsync(new byte[1_000], Cancellation).AsTask();
        while (!read.IsCompleted && watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            await slow.GetStream().WriteAsync("X"u8.ToArray(), Cancellation);
            await Task.WhenAny(read, Task.Delay(250, Cancellation));
        }

        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(25));
    }

    private static async Task HoldAsync(int port, int count, string request)
    {
        var held = new List<TcpClient>(count);
        try
        {
            for (var i = 0; i < count; i++)
            {
                held.Add(await OpenAsync(port, request));
            }
            for (var i = 0; i < 10; i++)
            {
                var answer = await RawAnswer.AskAsync(port, RawAnswer.Get("/lang-nghe"));

                Assert.Equal(200, answer.Status);
                Assert.InRange(answer.Took, TimeSpan.Zero, TimeSpan.FromSeconds(5));
            }
        }
        finally
        {
            held.ForEach(client => client.Dispose());
        }
    }

    private static async Task<TcpClient> OpenAsync(int port, string request)
    {
        var client = new TcpClient { ReceiveBufferSize = 4_096 };
        await client.ConnectAsync(IPAddress.Loopback, port, Cancellation);
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request), Cancellation);
        return client;
    }

    private static int OpenFiles() => File.Exists("/proc/self/limits")
        ? int.Parse(File.ReadLines("/proc/self/limits").Single(l => l.StartsWith("Max open files", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[3], CultureInfo.InvariantCulture)
        : 0;
}
