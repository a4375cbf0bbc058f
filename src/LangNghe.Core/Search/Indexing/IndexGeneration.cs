using LangNghe.Core.Content;
using LangNghe.Core.Search.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// One index on the disk, open for writing as long as something is to be written. Lucene writes every file through to the disk and the
/// commit with its mark last, as one file: after a kill or a power cut the commit before is there, or this one.
/// </summary>
internal sealed class IndexGeneration : IDisposable
{
    private readonly FSDirectory directory;
    private readonly IndexWriter writer;

    private IndexGeneration(string path, OpenMode mode)
    {
        // Not the memory-mapped kind: a file cut short under a map kills the process, here it is an exception.
        directory = new NIOFSDirectory(path);
        try
        {
            writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
            {
                OpenMode = mode,
                Similarity = Ranking.Similarity,
                RAMBufferSizeMB = 64,
                // A damaged segment must not go on living in a merged one.
                CheckIntegrityAtMerge = true,
                MergeScheduler = new SerialMergeScheduler(),
            });
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    /// <summary>An empty one.</summary>
    public static IndexGeneration Create(string path)
    {
        System.IO.Directory.CreateDirectory(path);
        return new(path, OpenMode.CREATE);
    }

    /// <summary>One that is there.</summary>
    public static IndexGeneration Continue(string path) => new(path, OpenMode.APPEND);

    /// <summary>Adds a target that is not in it.</summary>
    public void Add(SearchTarget target, PublishedSnapshot published, TargetTexts texts) =>
        writer.AddDocument(TargetDocument.Of(target, published, texts));

    /// <summary>Adds a target or exchanges it.</summary>
    public void Put(SearchTarget target, PublishedSnapshot published, TargetTexts texts) =>
        writer.UpdateDocument(KeyOf(target.Id), TargetDocument.Of(target, published, texts));

    public void Remove(Guid id) => writer.DeleteDocuments(KeyOf(id));

    /// <summary>Brings the index into one piece without what was deleted: quickest to ask, and weighed as if it were made anew.</summary>
    public void Compact() => writer.ForceMerge(1);

    /// <summary>Makes all that was put durable under a mark.</summary>
    public void Commit(IndexMark mark)
    {
        writer.SetCommitData(mark.Write());
        writer.Commit();
    }

    /// <summary>Closes the index; what was not committed is dropped.</summary>
    public void Dispose()
    {
        try
        {
            writer.Rollback();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // What cannot even be rolled back is no part of a commit; the next writer clears it away.
        }
        directory.Dispose();
    }

    private static Term KeyOf(Guid id) => new(SearchFields.Key, TargetDocument.KeyOf(id));
}
