using System.Runtime.CompilerServices;
using LangNghe.Core.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace LangNghe.Core.Search.Indexing;

/// <summary>The index as it was at one commit. Whoever asks takes a view and gives it back; a newer one replaces it without a pause.</summary>
internal sealed class IndexView
{
    private static readonly ConditionalWeakTable<object, Guid[]> KnownKeys = [];

    private readonly Guid[][] keys;
    private readonly IndexFiles files;
    private Exception? doubt;
    private bool? isSound;

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

    /// <summary>The newest commit of a generation, every byte of it looked at; null: nothing was ever committed there.</summary>
    /// <exception cref="ForeignIndexException">It was not made by this program, or in another format.</exception>
    /// <exception cref="Exception">Damaged files may throw anything.</exception>
    public static IndexView? Open(string path)
    {
        // Not the memory-mapped kind: a file cut short under a map kills the process, here it is an exception. It holds nothing open itself.
        var directory = new NIOFSDirectory(path);
        return DirectoryReader.IndexExists(directory) ? Of(path, DirectoryReader.Open(directory), isChecked: false) : null;
    }

    /// <summary>A view of the commit that came after this one; null: none came.</summary>
    public IndexView? Newer() => DirectoryReader.OpenIfChanged(Reader) is { } newer ? Of(Path, newer, isChecked: true) : null;

    /// <summary>Whether the view could be taken: it may have been replaced a moment ago.</summary>
    public bool TryTake() => Reader.TryIncRef();

    public void GiveBack() => Reader.DecRef();

    /// <summary>A search failed: the files may not be what they were.</summary>
    public void Doubt(Exception cause) => doubt = cause;

    /// <summary>Whether the files are no longer those of the commit. After a doubt every byte is looked at, once.</summary>
    public bool IsDamaged()
    {
        isSound ??= doubt is null ? null : IsSound();
        return isSound == false || !files.AreWhole();
    }

    /// <summary>What a search failed by though the files are sound: a fault of the program; null: nothing.</summary>
    public Exception? TakeFault() => isSound == true ? Interlocked.Exchange(ref doubt, null) : null;

    /// <summary>The key of the target a document of the whole index stands for.</summary>
    public Guid KeyOf(int document)
    {
        var leaf = ReaderUtil.SubIndex(document, Reader.Leaves);
        return keys[leaf][document - Reader.Leaves[leaf].DocBase];
    }

    /// <summary>The key of the target a document of a segment stands for.</summary>
    public Guid KeyOf(int leaf, int document) => keys[leaf][document];

    private static IndexView Of(string path, DirectoryReader reader, bool isChecked)
    {
        try
        {
            if (IndexMark.Read(reader.IndexCommit.UserData) is not { } mark || mark.Format != IndexMark.FormatOfToday)
            {
                throw new ForeignIndexException(path);
            }
            if (!isChecked)
            {
                Check(reader);
            }
            return new(path, reader, mark);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private static void Check(DirectoryReader reader)
    {
        foreach (var leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
        }
    }

    private bool IsSound()
    {
        try
        {
            Check(Reader);
            return true;
        }
        catch (Exception)
        {
            return false;
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
