using System.Text.Json.Nodes;
using LangNghe.Core.Products;
using LangNghe.Web.Pages.Public.Products;
using LangNghe.Web.Texts;

namespace LangNghe.Web.StructuredData;

/// <summary>A product, with the certificates whose decisions were seen. The portal sells nothing, so it offers nothing.</summary>
internal static class ProductData
{
    public static void Describe(Graph graph, DetailModel page)
    {
        var item = page.Item;
        graph.Main(Thing.Of("Product", graph.IdOf(item))
            .With("name", graph.Text(item.Name))
            .With("url", graph.UrlOf(item))
            .With("description", item.IsStated(nameof(item.Description)) ? graph.Text(item.Description) : null)
            .With("category", item.Group is { } group and not OcopGroup.Outside && item.IsStated(nameof(item.Group)) ? graph.T.Of(group) : null)
            .WithAll("material", item.IsStated(nameof(item.Materials)) ? graph.Texts(item.Materials) : [])
            .With("countryOfOrigin", page.Villages.Count > 0 && item.IsStated(nameof(item.Villages)) ? Thing.Of("Country").With("identifier", "VN") : null)
            .With("hasAdultConsideration", item.ContainsAlcohol == true ? Thing.Term("AlcoholConsideration") : null)
            .WithAll("hasCertification", page.Certificates.Select(certificate => Certification(graph, certificate)))
            .WithAll("isRelatedTo", graph.Linked(page.Others))
            .WithAll("additionalProperty",
            [
                .. graph.Texts(item.Uses).Select(use => graph.Fact(item, "Product.Uses", nameof(item.Uses), use)),
                graph.Fact(item, "Product.Packaging", nameof(item.Packaging), graph.Text(item.Packaging)),
                graph.Fact(item, "Product.Care", nameof(item.Care), graph.Text(item.Care)),
                graph.Fact(item, "Product.Season", nameof(item.SeasonNote), graph.Text(item.SeasonNote)),
            ]));
        graph.Page.WithAll("mentions", graph.Linked([.. page.Villages, .. page.Points]));
    }

    // A certificate that is only reported, or of which it cannot be known whether it holds, proves nothing.
    private static JsonObject? Certification(Graph graph, CertificateAtDay at) =>
        at is { State: { Standing: OcopStanding.Valid or OcopStanding.Expired, Term: { } term }, Certificate: var certificate }
            ? Thing.Of("Certification")
                .With("name", at.Line(graph.T))
                .With("certificationIdentification", certificate.DecisionNumber)
                .With("certificationStatus", Thing.Term(at.State.Standing == OcopStanding.Valid ? "CertificationActive" : "CertificationInactive"))
                .With("certificationRating", Thing.Of("Rating").With("ratingValue", certificate.Stars))
                .With("datePublished", term.DecidedOn.ToString())
                .With("about", graph.Text(certificate.NameOnCertificate) is { } name ? Thing.Of("Product").With("name", name) : null)
            : null;
}
