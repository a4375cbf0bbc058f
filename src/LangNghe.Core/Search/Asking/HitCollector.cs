using LangNghe.Core.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace LangNghe.Core.Search.Asking;

/// <summary>Collects every hit with its score; the order comes later.</summary>
internal sealed class HitCollector(IndexView view) : ICollector
{
    private Scorer? scorer;
    private int leaf;

    public List<(Guid Id, float Score)> Hits { get; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer next) => scorer = next;

    public void SetNextReader(AtomicReaderContext context) => leaf = context.Ord;

    public void Collect(int doc) => Hits.Add((view.KeyOf(leaf, doc), scorer!.GetScore()));
}
