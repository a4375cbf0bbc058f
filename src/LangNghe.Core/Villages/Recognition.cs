using LangNghe.Core.Time;

namespace LangNghe.Core.Villages;

/// <summary>What can be said about a village's title at a day.</summary>
public enum RecognitionState
{
    /// <summary>A decision gives it a title.</summary>
    Decided,

    /// <summary>Somebody says so; no decision has been seen.</summary>
    Reported,

    /// <summary>Nothing is known, which is not “not recognised”.</summary>
    NoneKnown,

    /// <summary>Decisions are known, but not exactly enough for this day: see <see cref="RecognitionDoubt"/>.</summary>
    CannotBeKnown,

    /// <summary>The last decision took the title away.</summary>
    Withdrawn,
}

/// <summary>Why the title at a day cannot be known.</summary>
public enum RecognitionDoubt
{
    None,

    /// <summary>A decision may have been made before that day or after it.</summary>
    DateNotExact,

    /// <summary>Two decisions may have been made in either order.</summary>
    OrderNotKnown,
}

/// <summary>
/// The title at a day, computed from the decisions of the provincial People's Committee (rule REC-7), else from what is reported (D6).
/// </summary>
public sealed record Recognition(RecognitionState State)
{
    /// <summary>The title that stands, was withdrawn, or is reported most strongly.</summary>
    public Title? Title { get; init; }

    /// <summary>The decision that proves it; where it cannot be known, the one in doubt.</summary>
    public RecognitionDecision? Decision { get; init; }

    public RecognitionDoubt Doubt { get; init; }

    /// <summary>What is reported, the strongest first; empty unless <see cref="State"/> is <see cref="RecognitionState.Reported"/>.</summary>
    public IReadOnlyList<ReportedTitle> Claims { get; init; } = [];

    /// <summary>The day of the decision, as far as it is known.</summary>
    public PartialDate? Since => Decision?.Date;

    internal static Recognition On(DateOnly day, IReadOnlyList<RecognitionDecision> decisions, IReadOnlyList<ReportedTitle> reported)
    {
        var last = new LastDecision(decisions, day);
        return last.Outcomes switch
        {
            [null] => FromReports(day, reported),
            [{ Act: RecognitionAct.Recognises } one] => new(RecognitionState.Decided) { Title = one.Title, Decision = one },
            [{ } one] => new(RecognitionState.Withdrawn) { Title = one.Title, Decision = one },
            _ => new(RecognitionState.CannotBeKnown) { Decision = last.InDoubt, Doubt = last.Doubt },
        };
    }

    private static Recognition FromReports(DateOnly day, IReadOnlyList<ReportedTitle> reported)
    {
        var claims = reported.Where(r => r.Date is null || r.Date.Earliest <= day).OrderBy(r => Strength(r.Title)).ThenBy(r => r.Date is null).ToList();
        return claims.Count == 0
            ? new(RecognitionState.NoneKnown)
            : new(RecognitionState.Reported) { Title = claims[0].Title, Claims = claims };
    }

    // A traditional craft village meets everything a craft village does (rule REC-3); a trade is no village.
    private static int Strength(Title title) => title switch
    {
        Villages.Title.TraditionalCraftVillage => 0,
        Villages.Title.CraftVillage => 1,
        _ => 2,
    };
}
