using LangNghe.Bench.Search.Content;
using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Core.Search.Indexing;
using LangNghe.Web.Texts;

namespace LangNghe.Bench.Search.Engines;

/// <summary>The portal's own search. The index is made as its worker makes it, only that the snapshot comes from no database.</summary>
internal sealed class OurSearch(string folder) : ISearchEngine
{
    private readonly string path = Path.Combine(folder, "search");
    private readonly SearchReader reader = new();
    private PublishedSnapshot published = PublishedSnapshot.Empty;

    public string Name => "LangNghe";

    public long Bytes => new DirectoryInfo(path).EnumerateFiles().Sum(f => f.Length);

    public Task BuildAsync(Corpus corpus, CancellationToken cancellation)
    {
        published = corpus.Snapshot;
        var texts = new TargetTexts(ChoiceNames.Of);
        using (var index = IndexGeneration.Create(path))
        {
            foreach (var target in SearchTargets.In(published).All)
            {
                cancellation.ThrowIfCancellationRequested();
                index.Add(target, published, texts);
            }
            index.Compact();
            index.Commit(new IndexMark(published.Number, "", IndexMark.FormatOfToday, IndexMark.ProgramOf(ChoiceNames.Of)));
        }
        reader.Show(IndexView.Open(path));
        return Task.CompletedTask;
    }

    public IAnswering Open() => new OurAnswering(new ContentSearch(reader), published);

    public ValueTask DisposeAsync()
    {
        reader.Show(null);
        return ValueTask.CompletedTask;
    }
}
