using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace LangNghe.Core.Tests.Search.Indexing;

/// <summary>Something that happens to the files of an index.</summary>
/// <param name="AtRest">Why it is made anew where that happened between two starts; null: there it is tried byte by byte.</param>
/// <param name="WhileItRuns">Why where it happened to a running portal; null: nobody reads that part again.</param>
/// <param name="Harm">Does it, to the index of a database.</param>
internal sealed record Damage(RebuildReason? AtRest, RebuildReason? WhileItRuns, Func<TestDatabase, Task> Harm)
{
    public static IReadOnlyDictionary<string, Damage> All { get; } = new Dictionary<string, Damage>
    {
        ["no folder"] = new(RebuildReason.Missing, RebuildReason.Damaged, At(db => System.IO.Directory.Delete(db.Folder.Search, recursive: true))),
        ["no generation"] = new(RebuildReason.Missing, RebuildReason.Damaged, At(db => System.IO.Directory.Delete(Generation(db), recursive: true))),
        ["a file less"] = new(RebuildReason.Damaged, RebuildReason.Damaged, At(db => File.Delete(Largest(db)))),
        ["a file cut short"] = new(RebuildReason.Damaged, RebuildReason.Damaged, At(db => CutShort(Largest(db)))),
        ["flipped bytes"] = new(null, RebuildReason.Damaged, At(db => FlipBytes(Largest(db)))),
        ["empty segments"] = new(RebuildReason.Damaged, RebuildReason.Damaged, At(db => Segments(db).ForEach(file => File.WriteAllText(file, "")))),
        ["no segments"] = new(RebuildReason.Damaged, RebuildReason.Damaged, At(db => Segments(db).ForEach(File.Delete))),
        ["another format"] = new(RebuildReason.Foreign, null, At(db => Mark(Generation(db), "Format"))),
        ["another program"] = new(RebuildReason.Outdated, null, At(db => Mark(Generation(db), "Program"))),
        ["an index of something else"] = new(RebuildReason.Foreign, RebuildReason.Damaged, At(db => WriteForeign(Generation(db)))),
        [OtherDatabase] = new(RebuildReason.Foreign, RebuildReason.Damaged, TakeFromAnotherAsync),
    };

    /// <summary>The one after which other items would be found.</summary>
    public const string OtherDatabase = "the index of another database";

    /// <summary>Copies an index as it lies on disk.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static Func<TestDatabase, Task> At(Action<TestDatabase> harm) => db =>
    {
        harm(db);
        return Task.CompletedTask;
    };

    private static string Generation(TestDatabase db) => System.IO.Directory.EnumerateDirectories(db.Folder.Search).Single();

    private static string Largest(TestDatabase db) => IndexProcess.FilesOf(Generation(db)).MaxBy(f => new FileInfo(f).Length)!;

    private static List<string> Segments(TestDatabase db) =>
        [.. IndexProcess.FilesOf(Generation(db)).Where(f => Path.GetFileName(f).StartsWith("segments", StringComparison.Ordinal))];

    private static void CutShort(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.SetLength(stream.Length / 3);
    }

    private static void FlipBytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var bytes = new byte[stream.Length / 2];
        stream.ReadExactly(bytes);
        stream.Position = 0;
        stream.Write([.. bytes.Select(b => (byte)(b ^ 0x5A))]);
    }

    private static void Mark(string generation, string what)
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

    private static void WriteForeign(string generation)
    {
        System.IO.Directory.Delete(generation, recursive: true);
        using var directory = new NIOFSDirectory(generation);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        writer.AddDocument([new StringField("name", "lụa", Field.Store.YES)]);
        writer.Commit();
    }

    private static async Task TakeFromAnotherAsync(TestDatabase db)
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
}
