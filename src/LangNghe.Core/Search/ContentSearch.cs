using LangNghe.Core.Content;
using LangNghe.Core.Search.Asking;
using LangNghe.Core.Search.Indexing;
using Lucene.Net.Search;

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
        if (asked.Length == 0)
        {
            return answer;
        }
        if (index.Take() is not { } view)
        {
            return answer with { Unavailable = true };
        }
        try
        {
            return new Question(view, SearchTargets.In(published), language).Answer(answer);
        }
        catch (Exception e) when (SearchIndexer.IsDamage(e))
        {
            index.Distrust();
            return answer with { Unavailable = true };
        }
        finally
        {
            view.GiveBack();
        }
    }

    /// <summary>Names that begin as somebody is typing, the best first; the last word may be incomplete.</summary>
    public IReadOnlyList<SearchTarget> Suggest(PublishedSnapshot published, string? text, Language language, int most) => [];
}
