using LangNghe.Core.Articles;

namespace LangNghe.Web.Pages.Public.Articles;

/// <summary>All articles, the newest first.</summary>
public sealed class IndexModel : ItemListPage<Article>
{
    public override string Heading => T["Articles.Heading"];

    protected override string About => T["Articles.Description"];

    protected override ItemList<Article> List => new ArticleList(Now, T);
}
