using LangNghe.Core.Content;

namespace LangNghe.Core.Search;

/// <summary>Finds what the public may see. The index ranks; what a hit is and shows comes from the snapshot.</summary>
public sealed class ContentSearch
{
    public SearchAnswer Find(PublishedSnapshot published, string? text, Language language) => new() { Text = text ?? "" };

    /// <summary>Names that begin as somebody is typing, the best first; the last word may be incomplete.</summary>
    public IReadOnlyList<SearchTarget> Suggest(PublishedSnapshot published, string? text, Language language, int most) => [];
}
