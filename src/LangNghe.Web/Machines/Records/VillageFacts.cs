using System.Text.Json.Nodes;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Pages.Public.Villages;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Records;

/// <summary>The title of a village at the day, the laws that concern it, what is near.</summary>
internal static class VillageFacts
{
    public static readonly IReadOnlyList<ComputedFact> All =
    [
        ComputedFact.From<CraftVillage>("shortName", (village, _) => Telling.Text(village.ShortName())),
        ComputedFact.From<CraftVillage>("recognition", (village, told) => Recognition(village.RecognitionOn(told.Day), told)),
        ComputedFact.From<CraftVillage>("laws", (village, told) => told.Links(VillageLaws.InForce(told.Published.Laws(), village.Craft, told.Day))),
        ComputedFact.From<CraftVillage>("near", (village, told) => NearbyJson.Of(village.Coordinates, told, [village.Key], PointsOf(village, told))),
        ComputedFact.From<CraftVillage>("namesakes", (village, told) => NearbyJson.Namesakes(village.Name, village.Place, told)),
    ];

    /// <summary>The title at the day; <c>words</c> is what pages print of it. Without a decision it is no title: see <c>state</c>.</summary>
    public static JsonObject Recognition(Recognition recognition, Telling told) => new()
    {
        ["state"] = Telling.Choice(recognition.State),
        ["title"] = recognition.Title is { } title ? Telling.Choice(title) : null,
        ["doubt"] = recognition.Doubt == RecognitionDoubt.None ? null : Telling.Choice(recognition.Doubt),
        ["words"] = Telling.Say(recognition.Line),
        ["decision"] = recognition.Decision is { } decision ? FactJson.Of(decision, told) : null,
        ["decisionWords"] = recognition.Decision is { } cited ? Telling.Say(cited.Cite) : null,
        ["claims"] = new JsonArray([.. recognition.Claims.Select(claim => FactJson.Of(claim, told))]),
        ["claimWords"] = new JsonArray([.. recognition.Claims.Select(claim => Telling.Say(claim.Cite))]),
    };

    private static Guid[] PointsOf(CraftVillage village, Telling told) =>
        [.. told.Published.Referring<ProductionPoint>(village.Key, nameof(ProductionPoint.Villages)).Select(p => p.Key)];
}
