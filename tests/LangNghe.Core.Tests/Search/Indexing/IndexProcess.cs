using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using LangNghe.Web.Texts;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Xunit;

namespace LangNghe.Core.Tests.Search.Indexing;

/// <summary>What one process has of the search: its snapshot, its indexer, its view. Several may share the folder of a database.</summary>
internal sealed class IndexProcess : IDisposable
{
    private readonly SearchReader reader = new();

    public IndexProcess(TestDatabase db, ChoiceName? nameOf = null)
    {
        Published = new PublishedContent(db);
        Folder = db.Folder.Search;
        Indexer = new SearchIndexer(db, Published, db.Folder, nameOf ?? ChoiceNames.Of, reader, db.Clock);
        Search = new ContentSearch(reader);
    }

    public PublishedContent Published { get; }

    public SearchIndexer Indexer { get; }

    public ContentSearch Search { get; }

    public string Folder { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Where the index lies that is used.</summary>
    public string Generation => System.IO.Directory.EnumerateDirectories(Folder).Max(StringComparer.Ordinal)!;

    /// <summary>The files of the index, the lock of its writer apart.</summary>
    public IReadOnlyList<string> Files => FilesOf(Generation);

    public static IReadOnlyList<string> FilesOf(string generation) =>
        [.. System.IO.Directory.EnumerateFiles(generation).Where(f => System.IO.Path.GetFileName(f) is not ("write.lock" or "segments.gen")).Order(StringComparer.Ordinal)];

    public static async Task<IndexProcess> StartAsync(TestDatabase db)
    {
        var process = new IndexProcess(db);
        await process.CompleteAsync();
        return process;
    }

    /// <summary>Sees what was published and indexes all of it.</summary>
    public async Task CompleteAsync()
    {
        await Published.RefreshAsync(Cancellation);
        await Indexer.CompleteAsync(Cancellation);
    }

    /// <summary>Sees what was published, and does one step.</summary>
    public async Task FollowAsync()
    {
        await Published.RefreshAsync(Cancellation);
        await Indexer.FollowAsync(Cancellation);
    }

    public SearchAnswer Ask(string text) => Search.Find(Published.Current, text, Language.Vi);

    /// <summary>The keys of all hits, in their order; the test fails where the index cannot be asked.</summary>
    public IReadOnlyList<Guid> Find(string text)
    {
        var answer = Ask(text);
        Assert.False(answer.Unavailable);
        return [.. answer.Hits.Select(h => h.Id)];
    }

    /// <summary>How often each key is in the index, whatever the snapshot says.</summary>
    public IReadOnlyDictionary<string, int> Keys()
    {
        using var directory = new NIOFSDirectory(Generation);
        using var index = DirectoryReader.Open(directory);
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var leaf in index.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms("key").GetEnumerator();
            while (terms.MoveNext())
            {
                for (var docs = terms.Docs(leaf.AtomicReader.LiveDocs, null); docs.NextDoc() != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS;)
                {
                    keys[terms.Term.Utf8ToString()] = keys.GetValueOrDefault(terms.Term.Utf8ToString()) + 1;
                }
            }
        }
        return keys;
    }

    public void Dispose()
    {
        Indexer.Dispose();
        Published.Dispose();
    }
}
