using System.Globalization;
using static System.FormattableString;

namespace LangNghe.Bench.Serving;

/// <summary>Kept pages beside a bare Kestrel endpoint and nginx, that send the same bytes and headers; how it starts; what memory it takes.</summary>
internal static class ServeBench
{
    private const int Seconds = 3;

    public static async Task RunAsync(string root, int rounds, CancellationToken cancellation)
    {
        using var installed = await Installed.PublishAsync(root);
        var data = installed.Folder("data");
        await StartsAsync(installed, data, rounds);
        using var portal = await installed.StartAsync(data);
        await portal.QuietAsync();
        var idle = portal.Memory;
        var answers = new List<Recorded>();
        foreach (var address in Address.All)
        {
            answers.Add(await Recorded.FetchAsync(portal.Origin, address.Path));
        }
        var recorded = installed.Folder("recorded.json");
        Recorded.Save(answers, recorded);
        var port = Server.FreePort();
        using var bare = await Server.StartAsync("bare Kestrel", port, Environment.ProcessPath!, ["bare", "--port", port.ToString(CultureInfo.InvariantCulture), "--recorded", recorded], new() { ["DOTNET_gcServer"] = "0" });
        using var nginx = Nginx.IsInstalled ? await Nginx.StartAsync(Server.FreePort(), answers, installed.Folder("nginx")) : null;
        Server[] servers = nginx is null ? [portal, bare] : [portal, bare, nginx];
        await AssertSameAsync(servers, answers);
        Report(await RaceAsync(servers, rounds), servers);
        Console.WriteLine(Invariant($"memory: {idle:0} MB idle, {portal.Memory:0} MB after the load, {portal.MostMemory:0} MB at most"));
    }

    private static async Task StartsAsync(Installed installed, string data, int rounds)
    {
        var (empty, filled) = (new List<double>(), new List<double>());
        for (var i = 0; i < rounds; i++)
        {
            if (Directory.Exists(data))
            {
                Directory.Delete(data, recursive: true);
            }
            using (var first = await installed.StartAsync(data, pinned: false))
            {
                empty.Add(first.Ready.TotalSeconds);
                // So that the index is written too: a filled folder holds one.
                await Task.Delay(TimeSpan.FromSeconds(5));
            }
            using var second = await installed.StartAsync(data, pinned: false);
            filled.Add(second.Ready.TotalSeconds);
        }
        Console.WriteLine(Invariant($"start to the first 200, best of {rounds}: {empty.Min():0.00} s from an empty folder, {filled.Min():0.00} s from a filled one"));
    }

    private static async Task AssertSameAsync(IEnumerable<Server> servers, IEnumerable<Recorded> answers)
    {
        foreach (var server in servers)
        {
            foreach (var answer in answers)
            {
                var sent = await Recorded.FetchAsync(server.Origin, answer.Path);
                if (!sent.Body.AsSpan().SequenceEqual(answer.Body) || answer.Headers.Any(h => sent.Headers.GetValueOrDefault(h.Key) != h.Value && !h.Key.Equals("X-Request-Id", StringComparison.OrdinalIgnoreCase)))
                {
                    throw new InvalidOperationException($"{server.Name} sends something else for {answer.Path}:\n{string.Join('\n', sent.Headers)}\ninstead of\n{string.Join('\n', answer.Headers)}");
                }
            }
        }
    }

    private static async Task<Dictionary<(Address, Server), Load>> RaceAsync(Server[] servers, int rounds)
    {
        var runs = new Dictionary<(Address, Server), List<Load>>();
        for (var round = -1; round < rounds; round++)
        {
            foreach (var address in Address.All)
            {
                foreach (var server in servers)
                {
                    var load = await Load.RunAsync(server, address.Path, Seconds);
                    // The first round warms up.
                    if (round >= 0)
                    {
                        (runs.TryGetValue((address, server), out var known) ? known : runs[(address, server)] = []).Add(load);
                    }
                }
            }
        }
        return runs.ToDictionary(r => r.Key, r => Load.Best(r.Value));
    }

    private static void Report(Dictionary<(Address Address, Server Server), Load> loads, Server[] servers)
    {
        Console.WriteLine($"| | {string.Join(" | ", servers.Select(s => $"{s.Name}, requests/s | p99, ms"))} | {string.Join(" | ", servers.Skip(1).Select(s => $"to {s.Name}"))} |");
        Console.WriteLine($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", (servers.Length * 3) - 1))}");
        foreach (var address in Address.All)
        {
            var ours = loads[(address, servers[0])];
            var figures = servers.Select(s => loads[(address, s)]).Select(l => Invariant($"{l.PerSecond:#,0} | {l.P99:0.00}"));
            var ratios = servers.Skip(1).Select(s => Invariant($"{ours.PerSecond / loads[(address, s)].PerSecond:0.00} ×"));
            Console.WriteLine($"| {address.Name} | {string.Join(" | ", figures)} | {string.Join(" | ", ratios)} |");
        }
    }
}
