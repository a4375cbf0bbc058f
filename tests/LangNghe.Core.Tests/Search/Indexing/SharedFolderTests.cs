using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search.Indexing;

/// <summary>Several processes on one folder: one writes, the others read; a request for a rebuild is never lost.</summary>
public sealed class SharedFolderTests : IDisposable
{
    private readonly TestDatabase db = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_does_not_write_reads_what_the_other_wrote()
    {
        using var writer = await IndexProcess.StartAsync(db);
        using var reader = await IndexProcess.StartAsync(db);
        Assert.Equal((true, false), (writer.Indexer.IsWriter, reader.Indexer.IsWriter));

        var village = await VillageAsync("Làng dệt Blixtok");
        await writer.FollowAsync();
        await reader.FollowAsync();
        Assert.Equal([village.Key], reader.Find("blixtok"));

        await writer.Indexer.RebuildAsync(Cancellation);
        await VillageAsync("Làng gốm Blixtok");
        await writer.FollowAsync();
        await reader.FollowAsync();
        Assert.Equal(2, reader.Find("blixtok").Count);
    }

    [Fact]
    public async Task When_the_writer_ends_the_other_goes_on_from_what_it_left()
    {
        using var second = new IndexProcess(db);
        using (await IndexProcess.StartAsync(db))
        {
            await second.FollowAsync();
            Assert.False(second.Indexer.IsWriter);
        }
        var village = await VillageAsync("Làng dệt Blixtok");

        await second.FollowAsync();

        Assert.True(second.Indexer.IsWriter);
        Assert.Null(second.Indexer.Rebuilding);
        Assert.Equal([village.Key], second.Find("blixtok"));
    }

    [Fact]
    public async Task An_index_ahead_of_the_snapshot_is_no_foreign_one()
    {
        using var second = new IndexProcess(db);
        using (var first = await IndexProcess.StartAsync(db))
        {
            await second.FollowAsync();
            await VillageAsync("Làng dệt Blixtok");
            await first.FollowAsync();
        }

        // Its snapshot has not heard of the village yet.
        await second.Indexer.FollowAsync(Cancellation);
        Assert.True(second.Indexer.IsWriter);
        Assert.Null(second.Indexer.Rebuilding);
        Assert.Equal([], second.Find("blixtok"));

        await second.FollowAsync();
        Assert.Single(second.Find("blixtok"));
    }

    [Fact]
    public async Task A_folder_deleted_under_the_writer_lets_no_second_one_write()
    {
        using var writer = await IndexProcess.StartAsync(db);
        Directory.Delete(db.Folder.Search, recursive: true);
        using var second = new IndexProcess(db);

        await second.FollowAsync();

        Assert.False(second.Indexer.IsWriter);
    }

    [Fact]
    public async Task A_request_beside_a_writer_is_carried_out_by_it_once()
    {
        using var server = await IndexProcess.StartAsync(db);
        var before = server.Generation;
        using (var command = new IndexProcess(db))
        {
            Assert.False(await command.Indexer.RebuildAsync(Cancellation));
        }

        await server.FollowAsync();
        Assert.Equal(RebuildReason.Requested, server.Indexer.Rebuilding);
        await server.CompleteAsync();
        var after = server.Generation;
        Assert.NotEqual(before, after);

        await server.CompleteAsync();
        Assert.Equal(after, server.Generation);
        Assert.Empty(Directory.EnumerateFiles(db.Folder.Search));
    }

    [Fact]
    public async Task A_request_is_not_lost_when_the_process_ends_before_the_rebuild_is_used()
    {
        (await IndexProcess.StartAsync(db)).Dispose();
        using (var server = new IndexProcess(db))
        {
            await server.FollowAsync();
            await new IndexProcess(db).Indexer.RebuildAsync(Cancellation);
            await server.FollowAsync();
            Assert.Equal(RebuildReason.Requested, server.Indexer.Rebuilding);
        }

        using var again = new IndexProcess(db);
        await again.FollowAsync();

        Assert.Equal(RebuildReason.Requested, again.Indexer.Rebuilding);
    }

    [Fact]
    public async Task A_request_that_comes_while_a_rebuild_runs_is_carried_out_after_it()
    {
        using var server = new IndexProcess(db);
        await server.FollowAsync();
        Assert.Equal(RebuildReason.Missing, server.Indexer.Rebuilding);
        using var command = new IndexProcess(db);
        await command.Indexer.RebuildAsync(Cancellation);

        await server.CompleteAsync();

        Assert.Equal("00000002", Path.GetFileName(server.Generation));
        Assert.Empty(Directory.EnumerateFiles(db.Folder.Search));
    }

    [Fact]
    public async Task What_is_published_while_a_rebuild_runs_is_found_in_both()
    {
        using var server = await IndexProcess.StartAsync(db);
        await VillageAsync("Làng dệt Blixtok");
        await new IndexProcess(db).Indexer.RebuildAsync(Cancellation);
        await server.FollowAsync();
        Assert.Equal(RebuildReason.Requested, server.Indexer.Rebuilding);

        await VillageAsync("Làng gốm Blixtok");
        await server.Published.RefreshAsync(Cancellation);
        await server.CompleteAsync();

        Assert.Equal("00000002", Path.GetFileName(server.Generation));
        Assert.Equal(2, server.Find("blixtok").Count);
    }

    [Fact]
    public async Task Leftovers_of_a_killed_rebuild_are_cleared_away()
    {
        (await IndexProcess.StartAsync(db)).Dispose();
        var leftover = Directory.CreateDirectory(Path.Combine(db.Folder.Search, "00000007")).FullName;
        await File.WriteAllTextAsync(Path.Combine(leftover, "_0.cfs"), "half", Cancellation);

        using var again = await IndexProcess.StartAsync(db);

        Assert.Null(again.Indexer.Rebuilding);
        Assert.Equal(["00000001"], Directory.EnumerateDirectories(db.Folder.Search).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task A_commit_that_was_not_finished_is_none_and_the_one_before_is_followed(int written)
    {
        (await IndexProcess.StartAsync(db)).Dispose();
        var commit = await File.ReadAllBytesAsync(Path.Combine(db.Folder.Search, "00000001", "segments_1"), Cancellation);
        await File.WriteAllBytesAsync(Path.Combine(db.Folder.Search, "00000001", "segments_2"), commit[..written], Cancellation);
        var village = await VillageAsync("Làng dệt Blixtok");

        using var again = new IndexProcess(db);
        await again.FollowAsync();

        Assert.Null(again.Indexer.Rebuilding);
        Assert.Equal([village.Key], again.Find("blixtok"));
    }

    [Fact]
    public async Task It_ends_at_once_while_a_rebuild_runs()
    {
        var portal = new IndexProcess(db);
        await portal.FollowAsync();
        Assert.Equal(RebuildReason.Missing, portal.Indexer.Rebuilding);

        portal.Dispose();

        Assert.True(portal.Ask("lụa").Unavailable);
        using var again = await IndexProcess.StartAsync(db);
        Assert.NotEmpty(again.Find("long xuyên"));
    }

    private Task<Core.Villages.CraftVillage> VillageAsync(string name) => db.PublishAsync(Some.Village(v => v with { Name = new(name, name) }));

    public void Dispose() => db.Dispose();
}
