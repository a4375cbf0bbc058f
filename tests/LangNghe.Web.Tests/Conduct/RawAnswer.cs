using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>What came back over a socket until the other side closed it. Status 0: nothing came.</summary>
internal sealed record RawAnswer(int Status, ILookup<string, string> Headers, string Body, TimeSpan Took)
{
    /// <summary>A browser's request, as far as it matters here; further lines are added to its head.</summary>
    public static string Get(string target, params string[] lines) =>
        $"GET {target} HTTP/1.1\r\nHost: localhost\r\n{string.Concat(lines.Select(line => $"{line}\r\n"))}Connection: close\r\n\r\n";

    /// <param name="port">Where on this machine.</param>
    /// <param name="request">One byte a letter.</param>
    public static async Task<RawAnswer> AskAsync(int port, string request)
    {
        var watch = Stopwatch.StartNew();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(30));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, deadline.Token);
        using var answer = new MemoryStream();
        try
        {
            await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request), deadline.Token);
            await client.GetStream().CopyToAsync(answer, deadline.Token);
        }
        catch (Exception e) when (e is IOException)
        {
            // Refused while it was still sending: what came before the reset is the answer.
        }
        return Read(Encoding.UTF8.GetString(answer.ToArray()), watch.Elapsed);
    }

    private static RawAnswer Read(string text, TimeSpan took)
    {
        const string interim = "HTTP/1.1 100 Continue\r\n\r\n";
        text = text.StartsWith(interim, StringComparison.Ordinal) ? text[interim.Length..] : text;
        var (head, body) = text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is >= 0 and var end ? (text[..end], text[(end + 4)..]) : (text, "");
        var lines = head.Split("\r\n");
        var status = lines[0].Split(' ') is [_, { Length: 3 } code, ..] ? int.Parse(code, CultureInfo.InvariantCulture) : 0;
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).Where(pair => pair.Length == 2);
        return new(status, headers.ToLookup(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase), body, took);
    }
}
