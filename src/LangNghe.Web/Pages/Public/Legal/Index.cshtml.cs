using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Web.StructuredData;

namespace LangNghe.Web.Pages.Public.Legal;

/// <summary>All laws and plans in the library, narrowed by form, force of today, topic, issuer and year of issue.</summary>
public sealed class IndexModel : ItemListPage<LegalDocument>
{
    public override string Heading => T["Legal.Heading"];

    protected override string About => T["Legal.Description"];

    public override string EmptyHeading => T["Legal.Empty"];

    protected override ItemList<LegalDocument> List => Laws;

    private LawList Laws => new(Now, T);

    public LegalValidity ForceOf(LegalDocument law) => Laws.ForceOf(law);

    /// <summary>Its name, with its number where another law bears the same name.</summary>
    public LocalizedText NameOf(LegalDocument law) => Published.Derive(s => new LawNames(s.All<LegalDocument>())).Of(law);

    protected override Listed Listed(Graph graph, LegalDocument law) => new(graph.Link(law), graph.Text(NameOf(law)));
}
