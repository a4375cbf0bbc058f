using System.Diagnostics;
using LangNghe.Bench.Publishing;
using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using static System.FormattableString;

namespace LangNghe.Bench.Serving;

/// <summary>The installed portal on many generated items: start, memory, lists as they are made, and how soon readers see what is published beside it.</summary>
internal static class LargeBench
{
    private const int Runs = 20;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    private static readonly string[] Lists =
    [
        "/san-pham", "/san-pham?trang=2", "/san-pham?nhom=thuc-pham", "/san-pham?nhom=thuc-pham&nghe=det", "/lang-nghe", "/lang-nghe?thang=1", "/ban-do", "/sitemap.xml",
    ];

    public static async Task RunAsync(string root, int items, CancellationToken cancellation)
    {
        using var installed = await Installed.PublishAsync(root);
        var data = installed.Folder("data");
        await using var beside = new Portal(data);
        await using (var db = await beside.DatabaseAsync())
        {
            await Generated.FillAsync(db, items);
        }
        using var portal = await installed.StartAsync(data, pinned: false, path: "/robots.txt");
        Console.WriteLine(Invariant($"{items:#,0} items: start to the first 200: {portal.Ready.TotalSeconds:0.0} s; {portal.Memory:0} MB then"));
        using var client = new HttpClient { BaseAddress = new Uri(portal.Origin), Timeout = TimeSpan.FromMinutes(5) };
        await IndexAsync(client, cancellation);
        await Task.Delay(Idle, cancellation);
        Console.WriteLine(Invariant($"with its index: {portal.Memory:0} MB, {portal.MostMemory:0} MB at most while it was made"));
        await VisibleAsync(beside, client, cancellation);
        Console.WriteLine("| | first, ms | again, ms |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (var list in Lists)
        {
            var (first, again) = (await AskAsync(client, list, cancellation), await AskAsync(client, list, cancellation));
            Console.WriteLine(Invariant($"| {list} | {first:0.0} | {again:0.0} |"));
        }
        Console.WriteLine(Invariant($"memory after it: {portal.Memory:0} MB"));
    }

    private static async Task IndexAsync(HttpClient client, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        while (!(await client.GetStringAsync("/health/ready", cancellation)).Contains("index is complete", StringComparison.Ordinal))
        {
            await Task.Delay(500, cancellation);
        }
        Console.WriteLine(Invariant($"index made {watch.Elapsed.TotalSeconds:0} s after the start"));
    }

    /// <summary>Publishes from this process, as a command beside the server does, and reads the page until it shows it.</summary>
    private static async Task VisibleAsync(Portal beside, HttpClient client, CancellationToken cancellation)
    {
        using var published = beside.Get<PublishedContent>();
        await published.RefreshAsync(cancellation);
        var village = published.Current.All<CraftVillage>()[0];
        var workflow = beside.Get<ContentWorkflow>();
        var (visible, slowest) = (new List<double>(), new List<double>());
        for (var i = 0; i < Runs; i++)
        {
            var name = $"Làng đổi tên lần {i}";
            await workflow.SaveAsync(village with { Name = new(name, name) }, new Actor("bench"), cancellation: cancellation);
            var watch = Stopwatch.StartNew();
            await workflow.PublishAsync(village.Key, new Actor("bench"), cancellation: cancellation);
            var worst = 0.0;
            for (var shown = false; !shown;)
            {
                var asked = Stopwatch.GetTimestamp();
                shown = (await client.GetStringAsync($"/lang-nghe/{village.UrlName.Vi}", cancellation)).Contains(name, StringComparison.Ordinal);
                worst = Math.Max(worst, Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
            visible.Add(watch.Elapsed.TotalMilliseconds);
            slowest.Add(worst);
        }
        Console.WriteLine(Invariant($"published beside the server, {Runs} times: shown to readers after {Median(visible):0} ms (worst {visible.Max():0}); slowest page meanwhile {Median(slowest):0} ms (worst {slowest.Max():0})"));
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(Runs / 2);

    private static async Task<double> AskAsync(HttpClient client, string address, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await client.GetAsync(address, cancellation);
        await answer.Content.ReadAsByteArrayAsync(cancellation);
        answer.EnsureSuccessStatusCode();
        return watch.Elapsed.TotalMilliseconds;
    }
}
