using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search.Indexing;

/// <summary>How the index keeps up with what is published.</summary>
public sealed class FollowingTests : IDisposable
{
    private readonly TestDatabase db = new();

    [Fact]
    public async Task What_is_published_is_found_with_the_next_step()
    {
        using var portal = await IndexProcess.StartAsync(db);
        var village = await VillageAsync("Làng dệt Blixtok");

        await portal.FollowAsync();

        Assert.Equal([village.Key], portal.Find("blixtok"));
        Assert.Equal(portal.Published.Current.Number, portal.Indexer.Number);
    }

    [Fact]
    public async Task A_draft_is_not_found()
    {
        using var portal = await IndexProcess.StartAsync(db);
        await db.SaveAsync(Some.Village(v => v with { Name = new("Làng dệt Blixtok", "Blixtok") }));

        await portal.FollowAsync();

        Assert.Equal([], portal.Find("blixtok"));
    }

    [Fact]
    public async Task The_draft_of_what_is_public_is_not_found_before_it_is_published()
    {
        using var portal = await IndexProcess.StartAsync(db);
        var village = await VillageAsync("Làng dệt Blixtok");
        await db.SaveAsync(village with { Name = new("Làng gốm Gromvad", "Gromvad") });
        await portal.FollowAsync();
        Assert.Equal([village.Key], portal.Find("blixtok"));
        Assert.Equal([], portal.Find("gromvad"));

        await db.PublishAsync(village.Key);
        await portal.FollowAsync();

        Assert.Equal([], portal.Find("blixtok"));
        Assert.Equal([village.Key], portal.Find("gromvad"));
    }

    [Fact]
    public async Task What_was_withdrawn_is_still_found_and_what_was_removed_is_not()
    {
        using var portal = await IndexProcess.StartAsync(db);
        var village = await VillageAsync("Làng dệt Blixtok");
        await db.WithdrawAsync(village.Key);
        await portal.FollowAsync();
        Assert.Equal([village.Key], portal.Find("blixtok"));

        await db.RemoveAsync(village.Key);
        await portal.FollowAsync();

        Assert.Equal([], portal.Find("blixtok"));
        Assert.False(portal.Keys().ContainsKey(village.Key.ToString("N")));
    }

    [Fact]
    public async Task What_was_removed_is_not_found_by_an_index_that_has_not_heard_of_it()
    {
        using var portal = await IndexProcess.StartAsync(db);
        var village = await VillageAsync("Làng dệt Blixtok");
        await portal.FollowAsync();
        await db.RemoveAsync(village.Key);

        await portal.Published.RefreshAsync(TestContext.Current.CancellationToken);

        Assert.True(portal.Keys().ContainsKey(village.Key.ToString("N")));
        Assert.Equal([], portal.Find("blixtok"));
        Assert.Empty(portal.Search.Suggest(portal.Published.Current, "blixt", Language.Vi, 8));
    }

    [Fact]
    public async Task A_product_is_found_by_the_name_its_village_has_today()
    {
        using var portal = await IndexProcess.StartAsync(db);
        var village = await VillageAsync("Làng dệt Blixtok");
        var product = await db.PublishAsync(Some.Product(p => p with { Name = new("Khăn rằn", "Scarf"), Villages = [village.Key] }));
        await portal.FollowAsync();
        Assert.Equal([village.Key, product.Key], portal.Find("blixtok"));

        await db.PublishAsync(village with { Name = new("Làng dệt Gromvad", "Gromvad") });
        await portal.FollowAsync();
        Assert.Equal([], portal.Find("blixtok"));
        Assert.Equal([village.Key, product.Key], portal.Find("gromvad"));

        await db.RemoveAsync(village.Key);
        await portal.FollowAsync();
        Assert.Equal([], portal.Find("gromvad"));
        Assert.Equal([product.Key], portal.Find("khăn rằn"));
    }

    [Fact]
    public async Task What_changed_again_after_the_snapshot_is_not_passed_over()
    {
        using var portal = await IndexProcess.StartAsync(db);
        var village = await VillageAsync("Làng dệt Blixtok");
        await portal.Published.RefreshAsync(TestContext.Current.CancellationToken);
        await db.SaveAsync(village with { Summary = new("Mới.", "New.") });

        // The snapshot knows the publication, the database is one change further.
        await portal.Indexer.FollowAsync(TestContext.Current.CancellationToken);
        Assert.Equal([village.Key], portal.Find("blixtok"));

        await portal.FollowAsync();
        Assert.Equal([village.Key], portal.Find("blixtok"));
    }

    [Fact]
    public async Task Two_rebuilds_and_an_index_that_followed_answer_alike_after_some_quiet()
    {
        using var portal = await IndexProcess.StartAsync(db);
        var villages = new List<CraftVillage>();
        foreach (var i in Enumerable.Range(0, 12))
        {
            villages.Add(await VillageAsync($"Làng dệt {i % 3} Blixtok {i}"));
            await portal.FollowAsync();
        }
        await db.RemoveAsync(villages[3].Key);
        await db.PublishAsync(villages[5] with { Name = new("Làng gốm Blixtok", "Blixtok pottery") });
        await portal.FollowAsync();

        db.Clock.Advance(TimeSpan.FromMinutes(5));
        await portal.FollowAsync();
        var followed = Answers(portal);
        await portal.Indexer.RebuildAsync(TestContext.Current.CancellationToken);
        var once = Answers(portal);
        await portal.Indexer.RebuildAsync(TestContext.Current.CancellationToken);

        Assert.Equal(once, Answers(portal));
        Assert.Equal(once, followed);
    }

    [Fact]
    public async Task Clearing_up_after_some_quiet_changes_no_number_and_loses_nothing()
    {
        using var portal = await IndexProcess.StartAsync(db);
        var village = await VillageAsync("Làng dệt Blixtok");
        await portal.FollowAsync();
        var (number, files) = (portal.Indexer.Number, portal.Files.Count);

        db.Clock.Advance(TimeSpan.FromMinutes(5));
        await portal.FollowAsync();

        Assert.True(portal.Files.Count < files);
        Assert.Equal(number, portal.Indexer.Number);
        Assert.Equal([village.Key], portal.Find("blixtok"));
    }

    [Fact]
    public async Task Who_asks_while_the_index_changes_a_hundred_times_always_gets_a_whole_answer()
    {
        var village = await VillageAsync("Làng dệt Blixtok");
        using var portal = await IndexProcess.StartAsync(db);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => AskUntil(portal, village.Key, done.Token))).ToList();
        foreach (var i in Enumerable.Range(0, 100))
        {
            await db.PublishAsync(Some.Product(p => p with { Name = new($"Khăn {i}", $"Scarf {i}"), Villages = i % 2 == 0 ? [village.Key] : [] }));
            await portal.FollowAsync();
            if (i % 20 == 0)
            {
                await portal.Indexer.RebuildAsync(TestContext.Current.CancellationToken);
            }
        }
        await done.CancelAsync();
        var asked = (await Task.WhenAll(readers)).Sum();

        Assert.True(asked > 0);
        Assert.Equal(51, portal.Find("blixtok").Count);
        Assert.Null(portal.Indexer.Failure);
    }

    private static int AskUntil(IndexProcess portal, Guid village, CancellationToken done)
    {
        var (asked, fewest) = (0, 1);
        for (; !done.IsCancellationRequested; asked++)
        {
            // The village first; of its products never fewer than a moment ago.
            var found = portal.Find("làng dệt blixtok");
            Assert.Equal(village, found[0]);
            Assert.InRange(found.Count, fewest, 51);
            Assert.Equal(found.Count, found.Distinct().Count());
            fewest = found.Count;
            Thread.Sleep(5);
        }
        return asked;
    }

    private static List<string> Answers(IndexProcess portal) =>
        [.. new[] { "blixtok", "blixtok pottery", "làng dệt", "gốm", "long xuyên", "weaving", "an giang", "xã phú" }.Select(q => $"{q}: {string.Join(' ', portal.Find(q))}")];

    private Task<CraftVillage> VillageAsync(string name) => db.PublishAsync(Some.Village(v => v with { Name = new(name, name) }));

    public void Dispose() => db.Dispose();
}
