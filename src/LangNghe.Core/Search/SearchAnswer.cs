using LangNghe.Core.Content;
using LangNghe.Core.Search.Asking;

namespace LangNghe.Core.Search;

/// <summary>What a search found.</summary>
public sealed record SearchAnswer
{
    /// <summary>What was searched for: bounded, in NFC, spaces folded; empty: nothing to search for.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the reader wrote more than is searched for.</summary>
    public bool WasCut { get; init; }

    /// <summary>All hits, the best first.</summary>
    public IReadOnlyList<SearchTarget> Hits { get; init; } = [];

    public Relaxation Relaxation { get; init; }

    /// <summary>Words of the query that the hits need not have.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The query as it was read, where a word of it is not known as it was written.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>All places that bear exactly this name, where there are several: the reader is asked which one.</summary>
    public IReadOnlyList<SearchTarget> Choices { get; init; } = [];

    /// <summary>The index is being rebuilt and cannot be asked now.</summary>
    public bool Unavailable { get; init; }

    /// <summary>Marks what was looked for.</summary>
    internal Marker Marker { get; init; } = new([], []);

    /// <summary>A text with the words marked that the query speaks of.</summary>
    public IReadOnlyList<TextPiece> Mark(string text) => Marker.Mark(text);

    /// <summary>The part of a target's texts, its name apart, that speaks most of the query.</summary>
    public Snippet Snippet(SearchTarget target, Language language) => Marker.Snippet(target, language);
}
