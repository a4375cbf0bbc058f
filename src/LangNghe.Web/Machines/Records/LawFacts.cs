using System.Text.Json.Nodes;
using LangNghe.Core.Legal;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Records;

/// <summary>The force of a law at the day with its reason, and how it stands to others, read from both sides.</summary>
internal static class LawFacts
{
    public static readonly IReadOnlyList<ComputedFact> All =
    [
        ComputedFact.From<LegalDocument>("called", (law, _) => Telling.Say(t => t.Name(law))),
        ComputedFact.From<LegalDocument>("force", Force),
        ComputedFact.From<LegalDocument>("relations", (law, told) => new JsonArray([.. told.Published.Laws().RelationsOf(law).Select(other => Related(other, told))])),
        ComputedFact.From<LegalDocument>("chain", (law, told) => told.Published.Laws().ChainOf(law) is { Count: > 1 } chain
            ? new JsonArray([.. chain.Select(step => WithForce(step, told))])
            : new JsonArray()),
    ];

    /// <summary>Whether a law has force at the day, why, and what ends it.</summary>
    public static JsonObject Force(LegalDocument law, Telling told)
    {
        var library = told.Published.Laws();
        var state = library.StateOf(law, told.Day);
        return new()
        {
            ["state"] = Telling.Choice(state.Validity),
            ["reason"] = Telling.Key(state.Reason),
            ["day"] = Telling.Iso(state.Day),
            ["endsOn"] = Telling.Iso(state.Reason == LegalReason.Replaced ? state.Day : state.EndsOn),
            ["words"] = Telling.Say(t => t.Why(law, state, past: false)),
            ["successor"] = library.SuccessorOf(law, state) is { } successor ? Related(successor, told) : null,
        };
    }

    /// <summary>A law by its name, with its force at the day.</summary>
    public static JsonObject WithForce(LegalDocument law, Telling told)
    {
        var link = told.Link(law);
        link["force"] = Force(law, told);
        return link;
    }

    // What is not in the library is named by its number alone.
    private static JsonObject Related(RelatedLaw other, Telling told) => new()
    {
        ["link"] = Telling.Choice(other.Link),
        ["number"] = other.Number,
        ["law"] = other.Document is { } law ? told.Link(law) : null,
        ["state"] = other.Document is { } known ? Telling.Choice(told.Published.Laws().StateOf(known, told.Day).Validity) : null,
    };
}
