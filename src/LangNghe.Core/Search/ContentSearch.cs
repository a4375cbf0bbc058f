using LangNghe.Core.Content;
using LangNghe.Core.Search.Asking;
using LangNghe.Core.Search.Indexing;

namespace LangNghe.Core.Search;

/// <summary>Finds what the public may see. The index ranks; what a hit is and shows comes from the snapshot.</summary>
public sealed class ContentSearch(SearchReader index)
{
    /// <summary>Searches in both languages; that of the page weighs more.</summary>
    /// <param name="published">What may be shown.</param>
    /// <param name="text">As the reader wrote it; anything at all.</param>
    /// <param name="language">The language of the page.</param>
    public SearchAnswer Find(PublishedSnapshot published, string? text, Language language)
    {
        var (asked, wasCut) = QueryText.Of(text);
        var answer = new SearchAnswer { Text = asked, WasCut = wasCut };
        return asked.Length == 0 ? answer
            : Ask(view => new Question(view, SearchTargets.In(published), language).Answer(answer)) ?? answer with { Unavailable = true };
    }

    /// <summary>Names that begin as somebody is typing, the best first; the last word may be incomplete.</summary>
    public IReadOnlyList<SearchTarget> Suggest(PublishedSnapshot published, string? text, Language language, int most)
    {
        var (asked, _) = QueryText.Of(text);
        var names = Ask(view => new Suggestions(view, SearchTargets.In(published)).Find(asked, most)) ?? [];
        return names.Count > 0 ? names : [.. Find(published, asked, language).Hits.Take(most)];
    }

    /// <summary>Asks the view of now; null: there is none, or its files are not what they were.</summary>
    private T? Ask<T>(Func<IndexView, T> question) where T : class
    {
        if (index.Take() is not { } view)
        {
            return null;
        }
        try
        {
            return question(view);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            index.Distrust();
            return null;
        }
        finally
        {
            view.GiveBack();
        }
    }
}
