using Lucene.Net.Search.Similarities;

namespace LangNghe.Core.Search.Indexing;

/// <summary>How hits are weighed: the same when the index is written and when it is asked.</summary>
internal static class Ranking
{
    /// <summary>BM25; forms of a word at one place do not lengthen a text.</summary>
    public static Similarity Similarity { get; } = new Weighing();

    private sealed class Weighing() : BM25Similarity(1.2f, 0.7f)
    {
        /// <summary>Of the words that were asked for and may be missing, what share is there; squared: two of three are not nearly all.</summary>
        public override float Coord(int overlap, int maxOverlap) => (float)overlap / maxOverlap * overlap / maxOverlap;
    }
}
