using LangNghe.Bench.Search.Content;
using LangNghe.Bench.Search.Questions;
using LangNghe.Core.Content;
using LangNghe.Core.Search;

namespace LangNghe.Bench.Search.Engines;

/// <summary>The portal's own search, with the facets of a page of results counted.</summary>
internal sealed class OurSearch(string folder) : ISearchEngine
{
    private readonly ContentSearch search = new();
    private PublishedSnapshot published = PublishedSnapshot.Empty;

    public string Name => "LangNghe";

    public long Bytes => folder.Length;

    public Task BuildAsync(Corpus corpus, CancellationToken cancellation)
    {
        published = corpus.Snapshot;
        return Task.CompletedTask;
    }

    public IAnswering Open() => new Answering(search, published);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Answering(ContentSearch search, PublishedSnapshot published) : IAnswering
    {
        private static readonly Dictionary<string, string> NothingChosen = [];

        public Found Find(Question question)
        {
            var hits = search.Find(published, question.Text, question.Language).Hits;
            var list = new FacetedList<SearchTarget>(hits, [new("loai", t => [new(t.Kind, t.Kind)])], NothingChosen);
            return new([.. list.Items.Take(Found.PageSize).Select(t => t.Id)], list.Items.Count);
        }

        public int Suggest(Question question) => search.Suggest(published, question.Text, question.Language, Found.Suggestions).Count;

        public void Dispose()
        {
        }
    }
}
