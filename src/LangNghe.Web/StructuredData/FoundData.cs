using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Search;
using LangNghe.Web.Pages.Public.Search;

namespace LangNghe.Web.StructuredData;

/// <summary>What a search found.</summary>
internal static class FoundData
{
    public static Listed Of(Graph graph, SearchTarget target, PublishedSnapshot published)
    {
        var name = graph.T.NameOf(target, published);
        return target.Subject switch
        {
            LegalDocument law => new(graph.Link(law), Graph.Text(name)),
            Document item => new(graph.Link(item)),
            Commune place => new(graph.Link(place, name.ToString())),
            FormerUnit unit => new(graph.Link(unit, name.ToString())),
            _ => throw new InvalidOperationException($"What is found as {target.Kind} has no page."),
        };
    }
}
