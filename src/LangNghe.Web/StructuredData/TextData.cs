using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Web.Texts;

namespace LangNghe.Web.StructuredData;

/// <summary>Pieces of writing: guides with the laws they stand on, and news.</summary>
internal static class TextData
{
    public static void Describe(Graph graph, Pages.Public.Guides.DetailModel page)
    {
        var (guide, t) = (page.Item, graph.T);
        graph.Main(Thing.Of("Article", graph.IdOf(guide))
            .With("headline", graph.Text(guide.Name))
            .With("url", graph.UrlOf(guide))
            .With("inLanguage", graph.Language.Code())
            .With("abstract", guide.IsStated(nameof(guide.ShortAnswer)) ? graph.Text(guide.ShortAnswer) : null)
            .WithAll("articleSection", guide.Sections.Select(section => graph.Text(section.Heading)))
            .WithAll("audience", guide.ForWhom.Select(reader => Thing.Of("Audience").With("audienceType", t.Of(reader))))
            .With("publisher", graph.Publisher?.Reference())
            .WithAll("citation", guide.Sections.SelectMany(s => s.Citations).Distinct().Select(c => Cited(graph, page.Published.Find<LegalDocument>(c.Law ?? Guid.Empty), c))));
    }

    public static void Describe(Graph graph, Pages.Public.Articles.DetailModel page)
    {
        var article = page.Item;
        graph.Main(Thing.Of("NewsArticle", graph.IdOf(article))
            .With("headline", graph.Text(article.Name))
            .With("url", graph.UrlOf(article))
            .With("inLanguage", graph.Language.Code())
            .With("abstract", article.IsStated(nameof(article.Summary)) ? graph.Text(article.Summary) : null)
            .With("datePublished", Graph.Day(article.Date))
            .With("dateModified", graph.Page["dateModified"]?.DeepClone())
            .With("publisher", graph.Publisher?.Reference())
            .WithAll("about", graph.Linked(page.About)));
    }

    // An article of a law is a part of it, not the law.
    private static JsonObject? Cited(Graph graph, LegalDocument? law, LegalCitation citation) => (law, citation.Article) switch
    {
        (null, _) => null,
        (_, null) => graph.Link(law),
        (_, { } article) => Thing.Of("Legislation").With("name", graph.T.Cite(article, graph.T.Name(law))).With("isPartOf", graph.Link(law)),
    };
}
