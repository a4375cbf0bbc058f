using System.Diagnostics;
using LangNghe.Core.Content;
using LangNghe.Core.Sync;
using LangNghe.Web.Texts;

namespace LangNghe.Bench.Publishing;

/// <summary>The first import of a folder into an empty database, as the first start does it; reference: only reading the files.</summary>
internal static class FirstImport
{
    public static async Task RunAsync(string dir, CancellationToken cancellation)
    {
        await using var portal = new Portal();
        await using (await portal.DatabaseAsync())
        {
            var reading = Stopwatch.StartNew();
            var items = SyncFolder.Read(dir, SyncLimits.Default, DictionaryItems.All).Items.Count;
            var read = reading.Elapsed.TotalMilliseconds;
            var watch = Stopwatch.StartNew();
            var report = await portal.Get<ContentImport>().ImportAsync(dir, new ImportOptions(Publish: true), DictionaryItems.All, new Actor("bench"), cancellation: cancellation);
            using var published = portal.Get<PublishedContent>();
            await published.RefreshAsync(cancellation);
            Console.WriteLine($"first import, {items} items: {watch.Elapsed.TotalMilliseconds:0} ms, {report.Published} published; only reading the files (reference): {read:0} ms");
        }
    }
}
