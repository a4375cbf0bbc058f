using System.Collections.Concurrent;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Search;
using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using LangNghe.Web.Texts;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>The real starting content with its index, made once for all tests that only ask it.</summary>
[CollectionDefinition(nameof(SearchedContent))]
public sealed class SearchedContent : IAsyncLifetime, ICollectionFixture<SearchedContent>
{
    private readonly TestDatabase database = new();
    private readonly SearchReader reader = new();
    private readonly SearchIndexer indexer;
    private readonly ContentSearch search;
    private readonly ConcurrentDictionary<(string Text, Language Language), SearchAnswer> answers = new();

    public SearchedContent()
    {
        indexer = new SearchIndexer(database, database.Published, database.Folder, (choice, language) => new Words(language).Of(choice), reader);
        search = new ContentSearch(reader);
    }

    /// <summary>Everything that can be found, by the short ids of the judged set: “product/lanh-my-a”, “commune/an-phu”, “former/hon-tre”.</summary>
    public IReadOnlyDictionary<string, SearchTarget> Targets { get; private set; } = new Dictionary<string, SearchTarget>();

    public async ValueTask InitializeAsync()
    {
        await database.ImportAsync(Repository.SyncFolder, publish: true);
        Targets = SearchTargets.In(await database.SnapshotAsync()).All.ToDictionary(IdOf);
        await indexer.CompleteAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        indexer.Dispose();
        database.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Each query is asked only once.</summary>
    public SearchAnswer Find(string text, Language language) =>
        answers.GetOrAdd((text, language), query => search.Find(database.Published.Current, query.Text, query.Language));

    public static string IdOf(SearchTarget target) => target.Subject switch
    {
        Document document => $"{ShortKind(target.Kind)}/{document.UrlName.Vi}",
        Commune commune => $"commune/{commune.Slug}",
        FormerUnit unit => $"former/{unit.Slug}",
        _ => throw new InvalidOperationException($"{target.Kind} has no short id."),
    };

    private static string ShortKind(string kind) => kind switch
    {
        "craftVillage" => "village",
        "productionPoint" => "point",
        "legalDocument" => "law",
        _ => kind,
    };
}
