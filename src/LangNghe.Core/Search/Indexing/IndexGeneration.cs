using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace LangNghe.Core.Search.Indexing;

/// <summary>One index on the disk, open for writing.</summary>
internal sealed class IndexGeneration : IDisposable
{
    private readonly FSDirectory directory;
    private readonly IndexWriter writer;

    private IndexGeneration(string path, OpenMode mode)
    {
        Path = path;
        // Not the memory-mapped kind: a file cut short under a map kills the process, here it is an exception.
        directory = new NIOFSDirectory(path);
        try
        {
            writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
            {
                OpenMode = mode,
                Similarity = Ranking.Similarity,
                RAMBufferSizeMB = 64,
                MergeScheduler = new SerialMergeScheduler(),
            });
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    public string Path { get; }

    /// <summary>The newest view; null: nothing was committed yet.</summary>
    public IndexView? View { get; private set; }

    public static IndexGeneration Create(string path)
    {
        System.IO.Directory.CreateDirectory(path);
        return new(path, OpenMode.CREATE);
    }

    /// <summary>Opens what is there and looks at every byte of it.</summary>
    /// <returns>Null: it was made by another program, of another format or never committed.</returns>
    /// <exception cref="IOException">It is damaged.</exception>
    public static IndexGeneration? Open(string path)
    {
        using (var directory = new NIOFSDirectory(path))
        {
            if (!DirectoryReader.IndexExists(directory))
            {
                return null;
            }
            using var reader = DirectoryReader.Open(directory);
            if (IndexMark.Read(reader.IndexCommit.UserData) is not { } mark || mark.Format != IndexMark.FormatOfToday)
            {
                return null;
            }
            foreach (var leaf in reader.Leaves)
            {
                leaf.AtomicReader.CheckIntegrity();
            }
        }
        var generation = new IndexGeneration(path, OpenMode.APPEND);
        generation.Show();
        return generation;
    }

    public void Put(SearchTarget target, PublishedSnapshot published, TargetTexts texts) =>
        writer.UpdateDocument(new Term(SearchFields.Key, TargetDocument.KeyOf(target.Id)), TargetDocument.Of(target, published, texts));

    public void Add(SearchTarget target, PublishedSnapshot published, TargetTexts texts) =>
        writer.AddDocument(TargetDocument.Of(target, published, texts));

    public void Remove(Guid id) => writer.DeleteDocuments(new Term(SearchFields.Key, TargetDocument.KeyOf(id)));

    /// <summary>Brings the index into one piece: quickest to ask.</summary>
    public void Compact() => writer.ForceMerge(1);

    /// <summary>Makes all that was put durable under a mark, and shows it.</summary>
    public void Commit(IndexMark mark)
    {
        writer.SetCommitData(mark.Write());
        writer.Commit();
        Show();
    }

    /// <summary>Whether every file of the last commit is there and as long as it was.</summary>
    public bool IsWhole()
    {
        var seen = lengths;
        return seen.All(file => new FileInfo(System.IO.Path.Combine(Path, file.Key)) is { Exists: true } info && info.Length == file.Value);
    }

    private Dictionary<string, long> lengths = [];

    private void Show()
    {
        var reader = View is { } view ? DirectoryReader.OpenIfChanged(view.Reader) ?? null : DirectoryReader.Open(directory);
        if (reader is null)
        {
            return;
        }
        var before = View;
        View = new IndexView(reader, IndexMark.Read(reader.IndexCommit.UserData)!);
        lengths = reader.IndexCommit.FileNames.ToDictionary(f => f, f => directory.FileLength(f));
        before?.GiveBack();
    }

    /// <summary>Closes the index; what was not committed is dropped. A view somebody has taken stays readable.</summary>
    public void Dispose()
    {
        try
        {
            writer.Rollback();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // What could not even be rolled back is made anew from nothing.
        }
        View?.GiveBack();
        directory.Dispose();
    }
}
