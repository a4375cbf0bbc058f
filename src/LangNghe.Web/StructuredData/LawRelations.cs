using System.Text.Json.Nodes;
using LangNghe.Core.Legal;

namespace LangNghe.Web.StructuredData;

/// <summary>
/// How laws stand to each other. The vocabulary knows fewer ways than the library: to replace and to repeal is to change (as ELI has it), to give
/// guidance is to put into effect. What the other one does to this one is told as the reverse.
/// </summary>
internal static class LawRelations
{
    private static readonly (LegalLink[] Links, LegalLink[] Reverse, string Property)[] Properties =
    [
        ([LegalLink.Replaces, LegalLink.Repeals, LegalLink.Amends], [LegalLink.ReplacedBy, LegalLink.RepealedBy, LegalLink.AmendedBy], "legislationChanges"),
        ([LegalLink.Guides], [LegalLink.GuidedBy], "legislationTransposes"),
        ([LegalLink.BasedOn], [LegalLink.BasisOf], "isBasedOn"),
        ([LegalLink.Continues], [LegalLink.ContinuedBy], "citation"),
    ];

    public static JsonObject WithRelations(this JsonObject law, Graph graph, IEnumerable<IGrouping<LegalLink, RelatedLaw>> relations)
    {
        var all = relations.SelectMany(group => group).ToList();
        JsonObject reverse = [];
        foreach (var (links, reverses, property) in Properties)
        {
            law.WithAll(property, Others(links));
            reverse.WithAll(property, Others(reverses));
        }
        return reverse.Count > 0 ? law.With("@reverse", reverse) : law;

        IEnumerable<JsonNode?> Others(LegalLink[] links) => all.Where(other => links.Contains(other.Link)).Select(other => Other(graph, other));
    }

    private static JsonObject Other(Graph graph, RelatedLaw other) => other.Document is { } law
        ? graph.Link(law)
        : Thing.Of("Legislation").With("legislationIdentifier", other.Number);
}
