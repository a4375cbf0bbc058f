using LangNghe.Core.Articles;
using LangNghe.Web.Answers;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Articles;

/// <summary>Articles, the newest first.</summary>
public sealed class ArticleList(Moment moment, Words t) : ItemList<Article>(moment, t)
{
    // A sort that keeps what is equal in order: those of one day stand in the alphabet.
    public override IReadOnlyList<Article> All => [.. base.All.OrderByDescending(a => a.Date)];
}
