using System.Runtime.CompilerServices;
using LangNghe.Core.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Indexing;

/// <summary>The index as it was at one commit. Whoever asks takes a view and gives it back; a newer one replaces it without a pause.</summary>
internal sealed class IndexView
{
    private static readonly ConditionalWeakTable<object, Guid[]> KnownKeys = [];

    private readonly Guid[][] keys;
    private readonly IndexFiles files;

    private IndexView(string path, DirectoryReader reader, IndexMark mark)
    {
        (Path, Reader, Mark) = (path, reader, mark);
        Searcher = new IndexSearcher(reader) { Similarity = Ranking.Similarity };
        files = new IndexFiles(path, reader.IndexCommit.FileNames);
        keys = [.. reader.Leaves.Select(leaf => KnownKeys.GetValue(leaf.AtomicReader.CoreCacheKey, _ => ReadKeys(leaf.AtomicReader)))];
    }

    /// <summary>The generation it is a view of.</summary>
    public string Path { get; }

    public IndexMark Mark { get; }

    public IndexSearcher Searcher { get; }

    public DirectoryReader Reader { get; }

    /// <summary>Whether the index is in one piece and nothing in it is deleted.</summary>
    public bool IsCompact => Reader.Leaves.Count <= 1 && !Reader.HasDeletions;

    /// <summary>Whether the files on the disk are no longer those of the commit. The view goes on answering: it holds them.</summary>
    public bool IsDamaged => !files.AreWhole();

    /// <summary>The newest commit of a generation; null: nothing was ever committed there.</summary>
    /// <exception cref="ForeignIndexException">It was not made by this program, or in another format.</exception>
    /// <exception cref="Exception">Damaged files may throw anything.</exception>
    public static IndexView? Open(string path)
    {
        var directory = new HeldDirectory(path);
        return DirectoryReader.IndexExists(directory) ? Of(path, DirectoryReader.Open(directory)) : null;
    }

    /// <summary>A view of the commit that came after this one; null: none came.</summary>
    public IndexView? Newer() => DirectoryReader.OpenIfChanged(Reader) is { } newer ? Of(Path, newer) : null;

    /// <summary>Whether the view could be taken: it may have been replaced a moment ago.</summary>
    public bool TryTake() => Reader.TryIncRef();

    public void GiveBack() => Reader.DecRef();

    /// <summary>The key of the target a document of the whole index stands for.</summary>
    public Guid KeyOf(int document)
    {
        var leaf = ReaderUtil.SubIndex(document, Reader.Leaves);
        return keys[leaf][document - Reader.Leaves[leaf].DocBase];
    }

    /// <summary>The key of the target a document of a segment stands for.</summary>
    public Guid KeyOf(int leaf, int document) => keys[leaf][document];

    private static IndexView Of(string path, DirectoryReader reader)
    {
        try
        {
            return IndexMark.Read(reader.IndexCommit.UserData) is { } mark && mark.Format == IndexMark.FormatOfToday
                ? new(path, reader, mark)
                : throw new ForeignIndexException(path);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private static Guid[] ReadKeys(AtomicReader reader)
    {
        var (high, low) = (reader.GetNumericDocValues(SearchFields.High), reader.GetNumericDocValues(SearchFields.Low));
        var keys = new Guid[reader.MaxDoc];
        Span<byte> bytes = stackalloc byte[16];
        for (var i = 0; i < keys.Length; i++)
        {
            BitConverter.TryWriteBytes(bytes, high?.Get(i) ?? 0);
            BitConverter.TryWriteBytes(bytes[8..], low?.Get(i) ?? 0);
            keys[i] = new Guid(bytes);
        }
        return keys;
    }
}
