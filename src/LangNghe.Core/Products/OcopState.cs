using LangNghe.Core.Content;

namespace LangNghe.Core.Products;

/// <summary>How a certificate, or a product by the best of its certificates, stands at a day. The better comes first.</summary>
public enum OcopStanding
{
    Valid,
    CannotBeKnown,
    Expired,

    /// <summary>Only said somewhere: shown as “theo …”, never as a star that stands.</summary>
    Reported,

    /// <summary>The decision comes later than that day.</summary>
    NotYet,

    /// <summary>Of a product: no certificate is known.</summary>
    None,
}

/// <summary>Why it cannot be known how a certificate stands.</summary>
public enum OcopDoubt
{
    None,

    /// <summary>The day of the decision is not known at all.</summary>
    NoDate,

    /// <summary>Only the month or the year is known, and that day may lie before the decision.</summary>
    MayNotBeDecidedYet,

    /// <summary>Only the month or the year is known, and the 36 months may have ended.</summary>
    MayHaveExpired,
}

/// <summary>How a certificate stands at a day (rule OCOP-4).</summary>
/// <param name="Standing">What may be shown of it.</param>
/// <param name="ByDate">What its date alone tells: of a reported certificate, whether its 36 months would be over.</param>
/// <param name="Doubt">Why <paramref name="ByDate"/> cannot be known.</param>
/// <param name="Term">From when until when; null: the day of the decision is not known.</param>
public sealed record OcopState(OcopStanding Standing, OcopStanding ByDate, OcopDoubt Doubt, OcopTerm? Term)
{
    internal static OcopState Of(OcopCertificate certificate, DateOnly day)
    {
        var term = certificate.DecidedOn is { } decided ? new OcopTerm(decided) : null;
        var (byDate, doubt) = term?.At(day) ?? (OcopStanding.CannotBeKnown, OcopDoubt.NoDate);
        return new(IsProven(certificate) ? byDate : OcopStanding.Reported, byDate, doubt, term);
    }

    private static bool IsProven(OcopCertificate certificate) =>
        certificate is { DecisionNumber: not null, Certainty: Certainty.Stated or Certainty.Compiled };
}
