using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Xunit;

namespace LangNghe.Core.Tests.Search.Indexing;

/// <summary>Whatever happens to the files of the index, the search goes on answering, says why, and is whole again.</summary>
public sealed class DamageTests : IDisposable
{
    private static readonly string[] Queries = ["blixtok", "lanh my a", "long xuyên", "weaving village", "khan ran"];

    private readonly TestDatabase db = new();

    public static TheoryData<string, RebuildReason> AtRest => new()
    {
        { nameof(NoFolder), RebuildReason.Missing },
        { nameof(NoGeneration), RebuildReason.Missing },
        { nameof(AFileLess), RebuildReason.Damaged },
        { nameof(CutShort), RebuildReason.Damaged },
        { nameof(EmptySegments), RebuildReason.Damaged },
        { nameof(NoSegments), RebuildReason.Damaged },
        { nameof(OtherFormat), RebuildReason.Foreign },
        { nameof(OtherProgram), RebuildReason.Outdated },
        { nameof(ForeignIndex), RebuildReason.Foreign },
        { nameof(OtherDatabase), RebuildReason.Foreign },
    };

    public static TheoryData<string, RebuildReason> WhileItRuns => new()
    {
        { nameof(NoFolder), RebuildReason.Damaged },
        { nameof(NoGeneration), RebuildReason.Damaged },
        { nameof(AFileLess), RebuildReason.Damaged },
        { nameof(CutShort), RebuildReason.Damaged },
        { nameof(EmptySegments), RebuildReason.Damaged },
        { nameof(NoSegments), RebuildReason.Damaged },
        { nameof(FlippedBytes), RebuildReason.Damaged },
        { nameof(ForeignIndex), RebuildReason.Damaged },
        { nameof(OtherDatabase), RebuildReason.Damaged },
    };

    [Theory]
    [MemberData(nameof(AtRest))]
    public async Task Damaged_between_two_starts_it_is_made_anew_and_answers_as_before(string damage, RebuildReason reason)
    {
        await FillAsync();
        IReadOnlyList<string> before;
        using (var portal = await IndexProcess.StartAsync(db))
        {
            before = Answers(portal);
        }
        await HarmAsync(damage);

        using var again = new IndexProcess(db);
        await again.FollowAsync();
        Assert.Equal(reason, again.Indexer.Rebuilding);
        if (damage != nameof(OtherDatabase))
        {
            AskedMeanwhile(again, before);
        }

        await again.CompleteAsync();
        IsWhole(again, before);
    }

    [Theory]
    [MemberData(nameof(WhileItRuns))]
    public async Task Damaged_while_it_runs_it_is_made_anew_and_answers_as_before(string damage, RebuildReason reason)
    {
        await FillAsync();
        using var portal = await IndexProcess.StartAsync(db);
        var before = Answers(portal);
        await HarmAsync(damage);
        Assert.Equal(before, Answers(portal));

        await portal.FollowAsync();
        Assert.Equal(reason, portal.Indexer.Rebuilding);
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
                System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
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
        Copy(other.Folder.Search, db.Folder.Search);
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
        Assert.Single(System.IO.Directory.EnumerateDirectories(portal.Folder));
    }

    private Task HarmAsync(string damage)
    {
        var generation = System.IO.Directory.EnumerateDirectories(db.Folder.Search).Single();
        var largest = IndexProcess.FilesOf(generation).MaxBy(f => new FileInfo(f).Length)!;
        var segments = IndexProcess.FilesOf(generation).Where(f => Path.GetFileName(f).StartsWith("segments", StringComparison.Ordinal)).ToList();
        switch (damage)
        {
            case nameof(NoFolder): NoFolder(); break;
            case nameof(NoGeneration): NoGeneration(generation); break;
            case nameof(AFileLess): AFileLess(largest); break;
            case nameof(CutShort): CutShort(largest); break;
            case nameof(FlippedBytes): FlippedBytes(largest); break;
            case nameof(EmptySegments): EmptySegments(segments); break;
            case nameof(NoSegments): NoSegments(segments); break;
            case nameof(OtherFormat): Marked(generation, "Format"); break;
            case nameof(OtherProgram): Marked(generation, "Program"); break;
            case nameof(ForeignIndex): ForeignIndex(generation); break;
            default: return OtherDatabase();
        }
        return Task.CompletedTask;
    }

    private void NoFolder() => System.IO.Directory.Delete(db.Folder.Search, recursive: true);

    private static void NoGeneration(string generation) => System.IO.Directory.Delete(generation, recursive: true);

    private static void AFileLess(string file) => File.Delete(file);

    private static void CutShort(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.SetLength(stream.Length / 3);
    }

    private static void FlippedBytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var bytes = new byte[stream.Length / 2];
        stream.ReadExactly(bytes);
        stream.Position = 0;
        stream.Write([.. bytes.Select(b => (byte)(b ^ 0x5A))]);
    }

    private static void EmptySegments(List<string> segments) => segments.ForEach(s => File.WriteAllText(s, ""));

    private static void NoSegments(List<string> segments) => segments.ForEach(File.Delete);

    private static void OtherFormat(string generation) => Marked(generation, "Format");

    private static void OtherProgram(string generation) => Marked(generation, "Program");

    private static void Marked(string generation, string what)
    {
        using var directory = new NIOFSDirectory(generation);
        IDictionary<string, string> mark;
        using (var reader = DirectoryReader.Open(directory))
        {
            mark = new Dictionary<string, string>(reader.IndexCommit.UserData) { [what] = "another" };
        }
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        writer.SetCommitData(mark);
        writer.Commit();
    }

    private static void ForeignIndex(string generation)
    {
        System.IO.Directory.Delete(generation, recursive: true);
        using var directory = new NIOFSDirectory(generation);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        writer.AddDocument([new StringField("name", "lụa", Field.Store.YES)]);
        writer.Commit();
    }

    private async Task OtherDatabase()
    {
        using var other = new TestDatabase();
        foreach (var i in Enumerable.Range(0, 4))
        {
            await other.PublishAsync(Some.Village(v => v with { Name = new($"Làng dệt Blixtok {i}", $"Blixtok {i}") }));
        }
        (await IndexProcess.StartAsync(other)).Dispose();
        System.IO.Directory.Delete(db.Folder.Search, recursive: true);
        Copy(other.Folder.Search, db.Folder.Search);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => db.Dispose();
}
