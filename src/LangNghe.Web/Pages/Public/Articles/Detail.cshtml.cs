using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Web.Addressing;
using LangNghe.Web.StructuredData;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Articles;

/// <summary>An article with its sources and what it is about.</summary>
public sealed class DetailModel : ItemPage<Article>
{
    /// <summary>The published things it is about that have a page of their own.</summary>
    public IReadOnlyList<Document> About { get; private set; } = [];

    public override void Describe(Graph graph)
    {
        base.Describe(graph);
        TextData.Describe(graph, this);
    }

    protected override void Prepare()
    {
        Description = Excerpt.Of(Text(Item.Summary));
        Crumbs = [new(T["Articles.Heading"], To("Articles/Index"))];
        About = [.. Published.Find<Document>(Item.About).Where(d => PageAddresses.For(d.GetType()) is not null)];
    }

    /// <summary>Laws are known by their numbers, the rest by name.</summary>
    public LocalizedText Called(Document document) => document is LegalDocument law ? new(T.Name(law), T.Name(law)) : document.Name;
}
