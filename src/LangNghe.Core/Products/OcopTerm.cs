using LangNghe.Core.Time;

namespace LangNghe.Core.Products;

/// <summary>
/// The time a certificate holds: 36 months from the day of the decision (rule OCOP-4). Of a decision known to the month or the year
/// only the bounds are known. Days are those of Asia/Ho_Chi_Minh.
/// </summary>
public sealed record OcopTerm(PartialDate DecidedOn)
{
    /// <summary>The first day on which it may no longer hold; where the term is exact, the day it does not.</summary>
    public DateOnly ExpiresFromEarliest => DecidedOn.Earliest.AddMonths(Ocop.ValidMonths);

    /// <summary>The day from which it surely does not hold any more.</summary>
    public DateOnly ExpiresFromLatest => DecidedOn.Latest.AddMonths(Ocop.ValidMonths);

    public bool IsExact => DecidedOn.Day is not null;

    /// <summary>The last day it surely holds: “tới hết dd/MM/yyyy”.</summary>
    public DateOnly LastDay => ExpiresFromEarliest.AddDays(-1);

    internal (OcopStanding Standing, OcopDoubt Doubt) At(DateOnly day)
    {
        if (day >= ExpiresFromLatest)
        {
            return (OcopStanding.Expired, OcopDoubt.None);
        }
        if (day >= ExpiresFromEarliest)
        {
            return (OcopStanding.CannotBeKnown, OcopDoubt.MayHaveExpired);
        }
        if (day >= DecidedOn.Latest)
        {
            return (OcopStanding.Valid, OcopDoubt.None);
        }
        return day >= DecidedOn.Earliest ? (OcopStanding.CannotBeKnown, OcopDoubt.MayNotBeDecidedYet) : (OcopStanding.NotYet, OcopDoubt.None);
    }
}
