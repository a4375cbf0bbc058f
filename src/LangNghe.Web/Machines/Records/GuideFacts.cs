using System.Text.Json.Nodes;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;

namespace LangNghe.Web.Machines.Records;

/// <summary>How the laws a guide stands on stand themselves, and which guides share them.</summary>
internal static class GuideFacts
{
    public static readonly IReadOnlyList<ComputedFact> All =
    [
        ComputedFact.From<Guide>("laws", (guide, told) =>
            new JsonArray([.. told.Published.Find<LegalDocument>(guide.CitedLaws()).Select(law => LawFacts.WithForce(law, told))])),
        ComputedFact.From<Guide>("others", (guide, told) => told.Links(
            told.Published.All<Guide>().Where(g => g.Key != guide.Key && g.CitedLaws().Intersect(guide.CitedLaws()).Any()))),
    ];
}
