using LangNghe.Core.Articles;
using LangNghe.Core.Content;

namespace LangNghe.Web.Pages.Public.Articles;

/// <summary>All articles, the newest first.</summary>
public sealed class IndexModel : ListPage<Article>
{
    public override string Heading => T["Articles.Heading"];

    protected override string About => T["Articles.Description"];

    // A sort that keeps what is equal in order: those of one day stand in the alphabet.
    protected override IReadOnlyList<Article> All => [.. Published.All<Article>(Language).OrderByDescending(a => a.Date)];

    protected override IReadOnlyList<Facet<Article>> Declare() => [];
}
