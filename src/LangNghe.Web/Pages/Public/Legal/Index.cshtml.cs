using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Text;
using LangNghe.Web.StructuredData;

namespace LangNghe.Web.Pages.Public.Legal;

/// <summary>All laws and plans in the library, narrowed by form, force of today, topic, issuer and year of issue.</summary>
public sealed class IndexModel : ListPage<LegalDocument>
{
    public override string Heading => T["Legal.Heading"];

    protected override string About => T["Legal.Description"];

    public override string EmptyHeading => T["Legal.Empty"];

    protected override IReadOnlyList<LegalDocument> All => Published.All<LegalDocument>(Language);

    protected override IReadOnlyList<Facet<LegalDocument>> Declare() =>
    [
        new("hinh-thuc", law => law.Kind is { } kind ? [FacetValues.Of(kind, T)] : []),
        new("hieu-luc", law => [FacetValues.Of(ForceOf(law), T)]),
        new("chu-de", law => law.Topics.Select(topic => FacetValues.Of(topic, T)), FacetOrder.Alphabet),
        new("co-quan", law => [new FacetValue(Slug.From(law.Issuer.ToString()), Text(law.Issuer))], FacetOrder.Alphabet),
        new("nam", law => [Year(law)]),
    ];

    public LegalValidity ForceOf(LegalDocument law) => Published.Laws().StateOf(law, Today).Validity;

    /// <summary>Its name, with its number where another law bears the same name.</summary>
    public LocalizedText NameOf(LegalDocument law) => Published.Derive(s => new LawNames(s.All<LegalDocument>())).Of(law);

    protected override Listed Listed(Graph graph, LegalDocument law) => new(graph.Link(law), graph.Text(NameOf(law)));

    // The newest year first, what nobody knows last.
    private FacetValue Year(LegalDocument law) =>
        law.IssuedOn?.Year is { } year
            ? new(year.ToString(CultureInfo.InvariantCulture), year.ToString(CultureInfo.InvariantCulture), -year)
            : new("chua-biet", T["Law.YearUnknown"], int.MaxValue);

    private string Text(LocalizedText text) => text.In(Language).ToString();
}
