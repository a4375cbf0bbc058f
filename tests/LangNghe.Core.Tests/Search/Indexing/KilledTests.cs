using System.Diagnostics;
using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search.Indexing;

/// <summary>A process that is killed while it publishes, indexes and makes the index anew.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Times = 20;
    private const int LongestLife = 300;
    private const int LongestYouth = 1_500;

    private readonly TestDatabase db = new();
    private readonly Random random = new(1);
    private readonly List<Process> born = [];

    [Fact]
    public async Task Killed_at_any_moment_it_misses_nothing_doubles_nothing_and_leaves_nothing_behind()
    {
        using (var first = new IndexProcess(db, Doomed.Doomed.NameOf))
        {
            await first.CompleteAsync();
        }
        var next = Bear();
        for (var i = 0; i < Times; i++)
        {
            await LiveAndDieAsync(next, diesYoung: i % 2 == 1);
            next = Bear();
            using var portal = new IndexProcess(db, Doomed.Doomed.NameOf);
            await portal.FollowAsync();
            Assert.True(portal.Indexer.Rebuilding is null or RebuildReason.Requested, $"Death {i} left the index {portal.Indexer.Rebuilding}.");
            await portal.CompleteAsync();
            IsWhole(portal);
        }
        Assert.True(db.Ask(d => d.Items.Count()) >= Times / 2, "It hardly lived.");
    }

    private Process Bear()
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LangNghe.Doomed.dll"), db.Folder.Path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        })!;
        born.Add(process);
        return process;
    }

    // Half of them work at full speed when they die; the others have only begun, and every step still takes its time.
    private async Task LiveAndDieAsync(Process process, bool diesYoung)
    {
        await process.StandardInput.WriteLineAsync("live");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        if (!diesYoung)
        {
            Assert.Equal("at work", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        }
        await Task.Delay(random.Next(diesYoung ? LongestYouth : LongestLife), TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static void IsWhole(IndexProcess portal)
    {
        var keys = portal.Keys();
        var published = portal.Published.Current.Documents.Select(d => d.Key.ToString("N")).ToHashSet();
        Assert.Equal(published, keys.Keys.Intersect(published).ToHashSet());
        Assert.All(keys, key => Assert.Equal(1, key.Value));
        Assert.Equal(Core.Search.PlaceTargets.All.Count + published.Count, keys.Count);
        Assert.Equal(portal.Published.Current.Number, portal.Indexer.Number);
        Assert.Single(Directory.EnumerateFileSystemEntries(portal.Folder));
    }

    public void Dispose()
    {
        foreach (var process in born)
        {
            // One that a failed test left alive.
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
        db.Dispose();
    }
}
