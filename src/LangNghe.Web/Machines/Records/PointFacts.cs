using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Records;

/// <summary>What a visitor of a point finds besides: the way its village tells, its products, whom to ask, what is near.</summary>
internal static class PointFacts
{
    // The plan under which points were restored.
    private const string Plan838 = "838/KH-UBND";

    public static readonly IReadOnlyList<ComputedFact> All =
    [
        ComputedFact.From<ProductionPoint>("villageAccess", (point, told) => Access(point, told)),
        ComputedFact.From<ProductionPoint>("products", (point, told) => told.Links(ProductFacts.Of(told.Published.Find<CraftVillage>(point.Villages), told))),
        ComputedFact.From<ProductionPoint>("office", (point, _) => Office(point)),
        ComputedFact.From<ProductionPoint>("plan", (_, told) => told.Published.All<LegalDocument>().FirstOrDefault(l => l.Number.Vi == Plan838) is { } plan ? told.Link(plan) : null),
        ComputedFact.From<ProductionPoint>("near", (point, told) => NearbyJson.Of(point.Coordinates, told, point.Villages, [point.Key])),
        ComputedFact.From<ProductionPoint>("namesakes", (point, told) => NearbyJson.Namesakes(point.Name, point.Place, told)),
    ];

    // Only where the point itself tells none.
    private static JsonObject? Access(ProductionPoint point, Telling told)
    {
        if (!point.HowToGetThere.IsEmpty || told.Published.Find<CraftVillage>(point.Villages).FirstOrDefault(v => !v.HowToGetThere.IsEmpty) is not { } village)
        {
            return null;
        }
        var note = village.CertaintyOf(nameof(village.HowToGetThere));
        return new()
        {
            ["text"] = Telling.Text(village.HowToGetThere),
            ["village"] = told.Link(village),
            ["shortName"] = Telling.Text(village.ShortName()),
            ["level"] = note is null ? null : Telling.Choice(note.Certainty),
            ["note"] = note is null ? null : Telling.Text(note.Note),
        };
    }

    private static JsonObject? Office(ProductionPoint point) => point.Place is { } code && Gazetteer.Current.FindCommune(code) is { } commune
        ? Telling.Say(t => t.Say("Visit.Office", commune.Title.InSentence(t.Language.Culture())))
        : null;
}
