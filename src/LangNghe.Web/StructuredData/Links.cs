using System.Text.Json.Nodes;
using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Addressing;

namespace LangNghe.Web.StructuredData;

/// <summary>Things by what they are called and where their page is. A thing has one <c>@id</c>, the same in both languages.</summary>
internal static class Links
{
    private const string Id = "#id";

    public static string IdOf(this Graph graph, Document item) => graph.Absolute(PageAddresses.To(item, Language.Vi)) + Id;

    public static string IdOf(this Graph graph, Commune place) => graph.Absolute(PageAddresses.Of("Places/Detail").In(Language.Vi, place.Slug)) + Id;

    public static string IdOf(this Graph graph, FormerUnit unit) => graph.Absolute(PageAddresses.Of("Places/Former").In(Language.Vi, unit.Slug)) + Id;

    public static string UrlOf(this Graph graph, Document item) => graph.Absolute(PageAddresses.To(item, graph.Language));

    /// <summary>An item by its name; a law by its number.</summary>
    public static JsonObject Link(this Graph graph, Document item)
    {
        var link = Thing.Of(TypeOf(item), graph.IdOf(item)).With("url", graph.UrlOf(item));
        return item is LegalDocument law ? link.With("legislationIdentifier", graph.Text(law.Number)) : link.With("name", graph.Text(item.Name));
    }

    public static IEnumerable<JsonNode?> Linked(this Graph graph, IEnumerable<Document> items) => items.Select(graph.Link);

    /// <param name="graph">The graph of the page.</param>
    /// <param name="place">A unit of today.</param>
    /// <param name="name">What the page calls it.</param>
    public static JsonObject Link(this Graph graph, Commune place, string name) => Area(graph, graph.IdOf(place), "Places/Detail", place.Slug, name);

    /// <param name="graph">The graph of the page.</param>
    /// <param name="unit">A former unit.</param>
    /// <param name="name">What the page calls it.</param>
    public static JsonObject Link(this Graph graph, FormerUnit unit, string name) => Area(graph, graph.IdOf(unit), "Places/Former", unit.Slug, name);

    private static JsonObject Area(Graph graph, string id, string page, string slug, string name) => Thing.Of("AdministrativeArea", id)
        .With("url", graph.Absolute(PageAddresses.Of(page).In(graph.Language, slug)))
        .With("name", name);

    private static string TypeOf(Document item) => item switch
    {
        CraftVillage => "TouristDestination",
        ProductionPoint => "TouristAttraction",
        Product => "Product",
        LegalDocument => "Legislation",
        Guide => "Article",
        Article => "NewsArticle",
        _ => "WebPage",
    };
}
