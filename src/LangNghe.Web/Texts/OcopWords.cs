using LangNghe.Core.Content;
using LangNghe.Core.Products;

namespace LangNghe.Web.Texts;

/// <summary>What is said of an OCOP certificate: never a star without its decision or its “theo …”.</summary>
public static class OcopWords
{
    /// <summary>One line for cards and headings: “OCOP 4 sao, tới hết 03/06/2027”.</summary>
    public static string Line(this CertificateAtDay at, Words t)
    {
        var stars = at.Certificate.Stars;
        return (at.State.Standing, at.State.Term) switch
        {
            (OcopStanding.Valid, { IsExact: true } term) => t.Say("Ocop.Valid", stars, t.Day(term.LastDay)),
            (OcopStanding.Valid, { } term) => t.Say("Ocop.ValidAtLeast", stars, t.Day(term.LastDay)),
            (OcopStanding.Expired, { IsExact: true } term) => t.Say("Ocop.Expired", stars, t.Day(term.ExpiresFromLatest)),
            (OcopStanding.Expired, { } term) => t.Say("Ocop.ExpiredAtLatest", stars, t.Day(term.ExpiresFromLatest)),
            (OcopStanding.Reported, _) => t.Say("Ocop.Reported", stars),
            (OcopStanding.NotYet, { } term) => t.Say("Ocop.NotYet", stars, term.DecidedOn.Display(t.Language.Culture())),
            _ => t.Say("Ocop.CannotBeKnown", stars),
        };
    }

    /// <summary>Why it is said so.</summary>
    public static string Reason(this CertificateAtDay at, Words t)
    {
        var state = at.State;
        var reason = ByDate(state, t);
        return state.Standing == OcopStanding.Reported ? $"{t["Ocop.Why.Reported"]} {reason}" : reason;
    }

    private static string ByDate(OcopState state, Words t)
    {
        if (state.Term is not { } term)
        {
            return t["Ocop.Why.NoDate"];
        }
        var decided = term.DecidedOn.Display(t.Language.Culture());
        var key = (state.ByDate, state.Doubt) switch
        {
            (OcopStanding.Expired, _) => term.IsExact ? "Ocop.Why.Expired" : "Ocop.Why.ExpiredAtLatest",
            (OcopStanding.Valid, _) => term.IsExact ? "Ocop.Why.Valid" : "Ocop.Why.ValidAtLeast",
            (OcopStanding.NotYet, _) => "Ocop.Why.NotYet",
            (_, OcopDoubt.MayHaveExpired) => "Ocop.Why.MayHaveExpired",
            _ => "Ocop.Why.MayNotBeDecidedYet",
        };
        return t.Say(key, decided, t.Day(term.ExpiresFromEarliest), t.Day(term.ExpiresFromLatest), t.Day(term.LastDay));
    }
}
