using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LangNghe.Core.Search.Analysis;

namespace LangNghe.Core.Search.Indexing;

/// <summary>The index as it was at one commit. Whoever asks takes a view and gives it back; a newer one replaces it without a pause.</summary>
internal sealed class IndexView
{
    private static readonly ConditionalWeakTable<object, Guid[]> KnownKeys = [];

    private readonly DirectoryReader reader;
    private readonly Guid[][] keys;

    public IndexView(DirectoryReader reader, IndexMark mark)
    {
        this.reader = reader;
        Mark = mark;
        Searcher = new IndexSearcher(reader) { Similarity = Ranking.Similarity };
        keys = [.. reader.Leaves.Select(leaf => KnownKeys.GetValue(leaf.AtomicReader.CoreCacheKey, _ => ReadKeys(leaf.AtomicReader)))];
    }

    public IndexMark Mark { get; }

    public IndexSearcher Searcher { get; }

    public DirectoryReader Reader => reader;

    /// <summary>Whether the view could be taken: it may have been replaced a moment ago.</summary>
    public bool TryTake() => reader.TryIncRef();

    public void GiveBack() => reader.DecRef();

    /// <summary>The key of the target a document of the whole index stands for.</summary>
    public Guid KeyOf(int document)
    {
        var leaf = ReaderUtil.SubIndex(document, reader.Leaves);
        return keys[leaf][document - reader.Leaves[leaf].DocBase];
    }

    /// <summary>The key of the target a document of a segment stands for.</summary>
    public Guid KeyOf(int leaf, int document) => keys[leaf][document];

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
