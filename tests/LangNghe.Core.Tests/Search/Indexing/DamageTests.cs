using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search.Indexing;

/// <summary>Whatever happens to the files of the index, the search goes on answering, says why, and is whole again.</summary>
public sealed class DamageTests : IDisposable
{
    private static readonly string[] Queries = ["blixtok", "lanh my a", "long xuyên", "weaving village", "khan ran"];

    private readonly TestDatabase db = new();

    public static TheoryData<string> AtRest => [.. Damage.All.Where(d => d.Value.AtRest is not null).Select(d => d.Key)];

    public static TheoryData<string> WhileItRuns => [.. Damage.All.Where(d => d.Value.WhileItRuns is not null).Select(d => d.Key)];

    [Theory]
    [MemberData(nameof(AtRest))]
    public async Task Damaged_between_two_starts_it_is_made_anew_and_answers_as_before(string damage)
    {
        await FillAsync();
        IReadOnlyList<string> before;
        using (var portal = await IndexProcess.StartAsync(db))
        {
            before = Answers(portal);
        }
        await Damage.All[damage].Harm(db);

        using var again = new IndexProcess(db);
        await again.FollowAsync();
        Assert.Equal(Damage.All[damage].AtRest, again.Indexer.Rebuilding);
        if (damage != Damage.OtherDatabase)
        {
            AskedMeanwhile(again, before);
        }

        await again.CompleteAsync();
        IsWhole(again, before);
    }

    [Theory]
    [MemberData(nameof(WhileItRuns))]
    public async Task Damaged_while_it_runs_it_is_made_anew_and_answers_as_before(string damage)
    {
        await FillAsync();
        using var portal = await IndexProcess.StartAsync(db);
        var before = Answers(portal);
        await Damage.All[damage].Harm(db);
        Assert.Equal(before, Answers(portal));

        await portal.FollowAsync();
        Assert.Equal(Damage.All[damage].WhileItRuns, portal.Indexer.Rebuilding);
        Assert.Equal(before, Answers(portal));

        await portal.CompleteAsync();
        IsWhole(portal, before);
    }

    [Fact]
    public async Task A_flipped_byte_in_whichever_file_is_seen_at_the_start()
    {
        await FillAsync();
        IReadOnlyList<string> files, before;
        using (var portal = await IndexProcess.StartAsync(db))
        {
            (files, before) = (portal.Files, Answers(portal));
        }
        var whole = files.ToDictionary(f => f, File.ReadAllBytes);
        foreach (var (file, bytes) in whole)
        {
            foreach (var at in new[] { 0, bytes.Length / 3, bytes.Length / 2, bytes.Length - 1 })
            {
                var flipped = (byte[])bytes.Clone();
                flipped[at] ^= 0x41;
                File.WriteAllBytes(file, flipped);
                using (var again = new IndexProcess(db))
                {
                    await again.FollowAsync();
                    Assert.True(again.Indexer.Rebuilding is RebuildReason.Damaged, $"{Path.GetFileName(file)} at {at} of {bytes.Length}: {again.Indexer.Rebuilding}");
                }
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                whole.ToList().ForEach(each => File.WriteAllBytes(each.Key, each.Value));
            }
        }
        using var sound = await IndexProcess.StartAsync(db);
        Assert.Equal(before, Answers(sound));
        Assert.Equal(files, sound.Files);
    }

    [Fact]
    public async Task An_index_of_another_database_shows_nothing_of_it()
    {
        using var other = new TestDatabase();
        var foreign = await other.PublishAsync(Some.Village(v => v with { Name = new("Làng dệt Blixtok", "Blixtok") }));
        using (var portal = await IndexProcess.StartAsync(other))
        {
            Assert.Equal([foreign.Key], portal.Find("blixtok"));
        }
        Damage.Copy(other.Folder.Search, db.Folder.Search);
        await db.PublishAsync(Some.Village(v => v with { Name = new("Làng gốm Gromvad", "Gromvad") }));

        using var here = new IndexProcess(db);
        await here.FollowAsync();

        Assert.Equal(RebuildReason.Foreign, here.Indexer.Rebuilding);
        Assert.Equal([], here.Find("blixtok"));
    }

    [Fact]
    public async Task A_database_put_back_from_a_backup_has_the_index_made_anew()
    {
        await FillAsync();
        using var portal = await IndexProcess.StartAsync(db);
        db.Execute("DELETE FROM AuditEvents WHERE Number = (SELECT MAX(Number) FROM AuditEvents)");

        await portal.FollowAsync();
        Assert.Equal(RebuildReason.Foreign, portal.Indexer.Rebuilding);

        await portal.CompleteAsync();
        Assert.Equal(portal.Published.Current.Number, portal.Indexer.Number);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_it_says_so_and_tries_again_ever_more_slowly()
    {
        await FillAsync();
        await File.WriteAllTextAsync(db.Folder.Search, "", TestContext.Current.CancellationToken);
        using var portal = new IndexProcess(db);
        // After 1, 2, 4 seconds …: a failure may be noticed a step late, so the count is not quite certain; without pauses it would be 30.
        Assert.InRange(await AttemptsAsync(portal, TimeSpan.FromSeconds(15)), 3, 5);
        Assert.Equal(RebuildReason.Missing, portal.Indexer.Rebuilding);
        Assert.NotNull(portal.Indexer.Failure);
        Assert.True(portal.Ask("blixtok").Unavailable);

        File.Delete(db.Folder.Search);
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await portal.FollowAsync();
        await portal.CompleteAsync();

        Assert.Null(portal.Indexer.Rebuilding);
        Assert.Null(portal.Indexer.Failure);
        Assert.Equal(3, portal.Find("blixtok").Count);
    }

    /// <summary>How often a rebuild failed within a time, at two steps a second.</summary>
    private async Task<int> AttemptsAsync(IndexProcess portal, TimeSpan time)
    {
        var failed = 0;
        for (var end = db.Clock.GetUtcNow() + time; db.Clock.GetUtcNow() < end; db.Clock.Advance(TimeSpan.FromSeconds(0.5)))
        {
            try
            {
                await portal.FollowAsync();
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
            catch (IOException)
            {
                failed++;
            }
        }
        return failed;
    }

    private async Task FillAsync()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { Name = new("Làng dệt Blixtok", "Blixtok weaving village") }));
        await db.PublishAsync(Some.Product(p => p with { Name = new("Lãnh Mỹ A", "My A silk"), Villages = [village.Key] }));
        await db.PublishAsync(Some.Product(p => p with { Name = new("Khăn rằn", "Checked scarf"), Villages = [village.Key] }));
    }

    private static List<string> Answers(IndexProcess portal) => [.. Queries.Select(q => $"{q}: {string.Join(' ', portal.Find(q))}")];

    /// <summary>Until it is whole again every answer is the one of before, or says that it cannot be asked.</summary>
    private static void AskedMeanwhile(IndexProcess portal, IReadOnlyList<string> before)
    {
        foreach (var (i, query) in Queries.Index())
        {
            if (portal.Ask(query) is { Unavailable: false } answer)
            {
                Assert.Equal(before[i], $"{query}: {string.Join(' ', answer.Hits.Select(h => h.Id))}");
            }
        }
    }

    private static void IsWhole(IndexProcess portal, IReadOnlyList<string> before)
    {
        Assert.Equal(before, Answers(portal));
        Assert.Null(portal.Indexer.Rebuilding);
        Assert.Null(portal.Indexer.Failure);
        Assert.Equal(portal.Published.Current.Number, portal.Indexer.Number);
        Assert.Single(Directory.EnumerateDirectories(portal.Folder));
    }

    public void Dispose() => db.Dispose();
}
