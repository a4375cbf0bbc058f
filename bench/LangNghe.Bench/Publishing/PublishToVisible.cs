using System.Diagnostics;
using LangNghe.Core.Content;
using LangNghe.Core.Villages;

namespace LangNghe.Bench.Publishing;

/// <summary>From the call of publish until the snapshot shows it, interleaved with the reference: the same content read from nothing.</summary>
internal static class PublishToVisible
{
    public static async Task RunAsync(int count, int runs, CancellationToken cancellation)
    {
        await using var portal = new Portal();
        await using (var db = await portal.DatabaseAsync())
        {
            await Generated.FillAsync(db, count);
        }
        using var published = portal.Get<PublishedContent>();
        await published.RefreshAsync(cancellation);
        var village = published.Current.All<CraftVillage>()[0];
        var (visible, anew) = (new List<double>(), new List<double>());
        for (var i = -3; i < runs; i++)
        {
            var name = $"Làng đổi tên {i + 3}";
            var (one, other) = (await PublishAsync(portal, published, village, name, cancellation), i % 10 == 0 ? await ReadAnewAsync(portal, cancellation) : double.NaN);
            if (i >= 0)
            {
                visible.Add(one);
                anew.Add(other);
            }
        }
        Report("publish to visible", visible, count);
        Report("reading all anew (reference)", anew, count);
        Console.WriteLine($"ratio of medians: {Median(visible) / Median(anew):0.000}");
    }

    private static async Task<double> PublishAsync(Portal portal, PublishedContent published, CraftVillage village, string name, CancellationToken cancellation)
    {
        var workflow = portal.Get<ContentWorkflow>();
        await workflow.SaveAsync(village with { Name = new(name) }, new Actor("bench"), cancellation: cancellation);
        var watch = Stopwatch.StartNew();
        await workflow.PublishAsync(village.Key, new Actor("bench"), cancellation: cancellation);
        await published.RefreshAsync(cancellation);
        return published.Current.Find<CraftVillage>(village.Key)!.Name.Vi == name
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException("The publish is not visible.");
    }

    private static async Task<double> ReadAnewAsync(Portal portal, CancellationToken cancellation)
    {
        using var fresh = Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<PublishedContent>(portal.Services);
        var watch = Stopwatch.StartNew();
        await fresh.RefreshAsync(cancellation);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Report(string what, List<double> milliseconds, int count)
    {
        var sorted = milliseconds.Where(double.IsFinite).Order().ToList();
        Console.WriteLine($"{what}, {count} items: median {Median(milliseconds):0.0} ms, worst {sorted[^1]:0.0} ms, {sorted.Count} runs");
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Where(double.IsFinite).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
