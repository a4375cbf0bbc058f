using LangNghe.Core.Content;

namespace LangNghe.Core.Search;

/// <summary>A part of a target's texts, with the words marked that the query speaks of.</summary>
/// <param name="Language">The language the text is in; not always the one asked for.</param>
public sealed record Snippet(IReadOnlyList<TextPiece> Pieces, Language Language)
{
    public static Snippet None(Language language) => new([], language);
}
