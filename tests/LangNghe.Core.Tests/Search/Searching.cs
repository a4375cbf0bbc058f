using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using LangNghe.Web.Texts;

namespace LangNghe.Core.Tests.Search;

/// <summary>A search over a test's own items.</summary>
internal sealed class Searching : IDisposable
{
    private readonly SearchReader reader = new();
    private readonly SearchIndexer indexer;
    private readonly ContentSearch search;

    private Searching()
    {
        indexer = new SearchIndexer(Database, Database.Published, Database.Folder, ChoiceNames.Of, reader);
        search = new ContentSearch(reader);
    }

    public TestDatabase Database { get; } = new();

    public static async Task<Searching> InAsync(params Document[] documents)
    {
        var searching = new Searching();
        foreach (var document in documents)
        {
            await searching.Database.PublishAsync(document);
        }
        await searching.RefreshAsync();
        return searching;
    }

    /// <summary>Lets the search know what changed.</summary>
    public async Task RefreshAsync()
    {
        await Database.SnapshotAsync();
        await indexer.CompleteAsync();
    }

    public SearchAnswer Find(string text, Language language = Language.Vi) => search.Find(Database.Published.Current, text, language);

    /// <summary>The Vietnamese names of the items found, places apart.</summary>
    public IReadOnlyList<string> Names(string text, Language language = Language.Vi) => [.. Find(text, language).Hits.Where(h => h.Subject is Document).Select(h => h.Name.Vi!)];

    public IReadOnlyList<string> Suggest(string text, int most = 8) => [.. search.Suggest(Database.Published.Current, text, Language.Vi, most).Select(t => t.Name.Vi!)];

    public void Dispose()
    {
        indexer.Dispose();
        Database.Dispose();
    }
}
