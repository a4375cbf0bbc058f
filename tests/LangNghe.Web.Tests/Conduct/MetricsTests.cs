using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using LangNghe.TestKit;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>What Prometheus reads of the running program, and that only it can.</summary>
public sealed partial class MetricsTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_are_counted_by_where_they_come_from()
    {
        var before = await ReadAsync();
        await AskAsync("/quan-ly/khong-co", "/lien-he", "/lien-he", "/robots.txt", "/robots.txt", "/robots.txt");
        var after = await ReadAsync();

        Assert.Equal(3, after["langnghe_answers_total", "from=\"kept\""] - before["langnghe_answers_total", "from=\"kept\""]);
        Assert.Equal(2, after["langnghe_answers_total", "from=\"made\""] - before["langnghe_answers_total", "from=\"made\""]);
        Assert.True(after["langnghe_answers_size_bytes"] > 0);
    }

    [Fact]
    public async Task Searches_are_counted_by_their_result_whoever_asks()
    {
        await portal.IndexedAsync();
        var before = await ReadAsync();
        await AskAsync("/tim-kiem?q=lua+tan+chau", "/en/search?q=silk", "/api/v1/search?q=lua", "/tim-kiem?q=qqqqzzzz", "/tim-kiem", "/api/v1/suggest?q=lua");
        var after = await ReadAsync();

        Assert.Equal(3, after["langnghe_searches_total", "result=\"found\""] - before["langnghe_searches_total", "result=\"found\""]);
        Assert.Equal(1, after["langnghe_searches_total", "result=\"missed\""] - before["langnghe_searches_total", "result=\"missed\""]);
    }

    [Fact]
    public async Task It_tells_what_readers_see_and_what_the_search_lacks()
    {
        await portal.IndexedAsync();
        var now = await ReadAsync();

        Assert.True(now["langnghe_snapshot_number"] >= 243);
        Assert.Equal(0, now["langnghe_search_lag"]);
    }

    [Fact]
    public async Task No_label_tells_of_a_reader()
    {
        await AskAsync("/0912345678", "/tim-kiem?q=tran.thi.b", "/lang-nghe/tran.thi.b");
        var text = await TextAsync();

        Assert.Contains("http_server_request_duration_seconds", text, StringComparison.Ordinal);
        Assert.Contains("http_route=\"lang-nghe/{slug}\"", text, StringComparison.Ordinal);
        Assert.All(["0912345678", "tran.thi.b", "client_", "user_agent", "url_path", "network_peer"], part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_public_port_knows_nothing_of_it_and_the_other_port_nothing_else()
    {
        using var client = new HttpClient();
        using var open = await client.GetAsync(new Uri(portal.Address, "/metrics"), Cancellation);
        using var other = await client.GetAsync(new Uri(portal.Metrics, "/"), Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (open.StatusCode, other.StatusCode));
        Assert.Empty(await other.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Another_machine_does_not_reach_it()
    {
        var outside = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), AddressFamily.InterNetwork, Cancellation)).FirstOrDefault(a => !IPAddress.IsLoopback(a));
        Assert.SkipWhen(outside is null, "This machine has no address but its own.");
        using var client = new TcpClient();

        await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(outside!, portal.Metrics.Port, Cancellation).AsTask());
    }

    [Fact]
    public async Task Without_a_port_nobody_listens()
    {
        await using var silent = PortalFactory.Empty();
        using var visitor = silent.Visitor();
        using var answer = await visitor.GetAsync("/metrics", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(silent.Services.GetService<MeterProvider>());
    }

    [Theory]
    [InlineData("MetricsPort", "70000", "LangNghe:MetricsPort phải là một cổng từ 1 đến 65535, hoặc 0. / LangNghe:MetricsPort must be a port from 1 to 65535, or 0.")]
    [InlineData("MetricsPort", "-1", "LangNghe:MetricsPort phải là một cổng từ 1 đến 65535, hoặc 0. / LangNghe:MetricsPort must be a port from 1 to 65535, or 0.")]
    [InlineData("MetricsAddress", "metrics.example", "LangNghe:MetricsAddress phải là một địa chỉ IP. / LangNghe:MetricsAddress must be an IP address.")]
    public async Task A_place_where_nobody_can_listen_stops_the_start_with_a_sentence(string setting, string value, string sentence) =>
        Assert.Equal(sentence, await RunningPortal.RefusalAsync(setting, value));

    [Fact]
    public async Task A_port_in_use_stops_the_start_with_a_sentence()
    {
        var said = await RunningPortal.RefusalAsync("MetricsPort", portal.Metrics.Port.ToString(CultureInfo.InvariantCulture));

        Assert.StartsWith("Địa chỉ đã có chương trình khác dùng: ", said, StringComparison.Ordinal);
        Assert.EndsWith("Set ASPNETCORE_URLS or LangNghe:MetricsPort to another.", said, StringComparison.Ordinal);
    }

    private async Task AskAsync(params string[] addresses)
    {
        using var client = new HttpClient { BaseAddress = portal.Address };
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(address, Cancellation);
        }
    }

    private async Task<string> TextAsync()
    {
        // A reading stands for 300 milliseconds.
        await Task.Delay(400, Cancellation);
        using var client = new HttpClient();
        return await client.GetStringAsync(portal.Metrics, Cancellation);
    }

    private async Task<Reading> ReadAsync() => new(await TextAsync());

    private sealed partial class Reading(string text)
    {
        /// <summary>A value; 0 where it was never counted.</summary>
        public double this[string name, string label = ""] => Lines().Matches(text)
            .Where(m => m.Groups["name"].Value == name && m.Groups["labels"].Value.Contains(label, StringComparison.Ordinal))
            .Sum(m => double.Parse(m.Groups["value"].Value, CultureInfo.InvariantCulture));

        [GeneratedRegex(@"^(?<name>\w+)(\{(?<labels>[^}]*)\})? (?<value>[-+.\dEe]+)", RegexOptions.Multiline)]
        private static partial Regex Lines();
    }
}
