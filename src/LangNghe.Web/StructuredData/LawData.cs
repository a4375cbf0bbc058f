using System.Text.Json.Nodes;
using LangNghe.Core.Legal;
using LangNghe.Web.Pages.Public.Legal;

namespace LangNghe.Web.StructuredData;

/// <summary>A law, with its force at the day the page speaks of: where that is not known, nothing is told of it. The page is no official text.</summary>
internal static class LawData
{
    public static void Describe(Graph graph, DetailModel page)
    {
        var (law, t) = (page.Item, graph.T);
        graph.Main(Thing.Of("Legislation", graph.IdOf(law))
            .With("name", graph.Text(law.Name))
            .With("url", graph.UrlOf(law))
            .With("legislationIdentifier", graph.Text(law.Number))
            .With("legislationType", law.Kind is { } kind ? t.Of(kind) : null)
            .With("legislationPassedBy", law.Issuer.IsEmpty ? null : Thing.Of("Organization").With("name", graph.Text(law.Issuer)))
            .With("legislationDate", law.IsStated(nameof(law.IssuedOn)) ? law.IssuedOn?.ToString() : null)
            .With("legislationDateOfApplicability", law.IsStated(nameof(law.EffectiveFrom)) ? Graph.Day(law.EffectiveFrom) : null)
            .With("legislationDateVersion", Graph.Day(page.Asked.Day))
            .With("legislationLegalForce", Force(page.State.Validity))
            .With("creativeWorkStatus", t.Of(page.State.Validity))
            .With("abstract", law.IsStated(nameof(law.Summary)) ? graph.Text(law.Summary) : null)
            .WithAll("keywords", law.Topics.Select(topic => (JsonNode?)t.Of(topic)))
            .With("sameAs", law.OfficialText)
            .With("encoding", Thing.Of("LegislationObject").With("url", graph.UrlOf(law)).With("legislationLegalValue", Thing.Term("UnofficialLegalValue")))
            .WithAll("subjectOf", graph.Linked([.. page.Guides, .. page.Articles]))
            .WithRelations(graph, page.Relations));
    }

    private static JsonNode? Force(LegalValidity validity) => validity switch
    {
        LegalValidity.InForce => Thing.Term("InForce"),
        LegalValidity.Ended or LegalValidity.NotYet => Thing.Term("NotInForce"),
        _ => null,
    };
}
