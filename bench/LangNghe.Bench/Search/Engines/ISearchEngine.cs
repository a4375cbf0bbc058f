using LangNghe.Bench.Search.Content;
using LangNghe.Bench.Search.Questions;

namespace LangNghe.Bench.Search.Engines;

/// <summary>An engine that is measured.</summary>
internal interface ISearchEngine : IAsyncDisposable
{
    string Name { get; }

    /// <summary>Bytes on disk of what it needs to answer.</summary>
    long Bytes { get; }

    /// <summary>Takes everything in; what it costs is measured.</summary>
    Task BuildAsync(Corpus corpus, CancellationToken cancellation);

    /// <summary>Somebody to ask from one thread.</summary>
    IAnswering Open();
}

/// <summary>Answers one thread.</summary>
internal interface IAnswering : IDisposable
{
    /// <summary>The first page of hits and how many there are.</summary>
    Found Find(Question question);

    /// <summary>How many of at most eight names begin like that.</summary>
    int Suggest(Question question);

    /// <summary>The hits when, should nothing have every word, any word does: for the quality only.</summary>
    Found FindKindly(Question question) => Find(question);
}

/// <summary>A page of hits, the best first, and the number of all.</summary>
internal sealed record Found(IReadOnlyList<Guid> First, int Total)
{
    public const int PageSize = 24;
    public const int Suggestions = 8;
}
