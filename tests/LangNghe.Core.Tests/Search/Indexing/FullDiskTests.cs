using System.Diagnostics;
using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search.Indexing;

/// <summary>A disk without room, on a small one of the test's own; who may not mount one skips it.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly TestDatabase db = new();

    [Fact]
    public async Task A_rebuild_that_does_not_fit_leaves_nothing_and_fits_when_there_is_room()
    {
        Mount("64k");
        await VillageAsync();
        using var portal = new IndexProcess(db);

        await Assert.ThrowsAnyAsync<IOException>(portal.CompleteAsync);
        Assert.Equal(RebuildReason.Missing, portal.Indexer.Rebuilding);
        Assert.NotNull(portal.Indexer.Failure);
        Assert.True(portal.Ask("blixtok").Unavailable);
        Assert.Empty(Directory.EnumerateFileSystemEntries(db.Folder.Search));

        Run("mount", "-o", "remount,size=64m", db.Folder.Search);
        await portal.CompleteAsync();
        Assert.Null(portal.Indexer.Failure);
        Assert.Single(portal.Find("blixtok"));
    }

    [Fact]
    public async Task What_cannot_be_written_now_is_written_when_there_is_room_and_the_index_answers_meanwhile()
    {
        Mount("64m");
        await VillageAsync();
        using var portal = await IndexProcess.StartAsync(db);
        var filler = Path.Combine(db.Folder.Search, "filler");
        Fill(filler);
        await VillageAsync();

        await Assert.ThrowsAnyAsync<IOException>(portal.FollowAsync);
        Assert.NotNull(portal.Indexer.Failure);
        Assert.Single(portal.Find("blixtok"));
        await portal.FollowAsync();
        Assert.NotNull(portal.Indexer.Failure);

        File.Delete(filler);
        db.Clock.Advance(TimeSpan.FromSeconds(1));
        await portal.FollowAsync();
        Assert.Null(portal.Indexer.Failure);
        Assert.Null(portal.Indexer.Rebuilding);
        Assert.Equal(2, portal.Find("blixtok").Count);
    }

    private async Task VillageAsync() => await db.PublishAsync(Some.Village(v => v with { Summary = new("Làng dệt Blixtok.", "Blixtok.") }));

    private void Mount(string size)
    {
        Directory.CreateDirectory(db.Folder.Search);
        if (!OperatingSystem.IsLinux() || Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", db.Folder.Search) != 0)
        {
            Assert.Skip("A small disk can only be made by root on Linux.");
        }
    }

    private static void Fill(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            for (var block = new byte[4096]; ;)
            {
                stream.Write(block);
            }
        }
        catch (IOException)
        {
            // Now it is full.
        }
    }

    private static int Run(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose()
    {
        Run("umount", db.Folder.Search);
        db.Dispose();
    }
}
