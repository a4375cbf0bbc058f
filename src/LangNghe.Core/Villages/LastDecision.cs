namespace LangNghe.Core.Villages;

/// <summary>
/// Which decision is the last one made up to a day. It alone decides: a later recognition supersedes an earlier one, a withdrawal ends it.
/// Dates known in part leave several possible answers.
/// </summary>
internal sealed class LastDecision
{
    private readonly IReadOnlyList<RecognitionDecision> decisions;
    private readonly DateOnly day;

    public LastDecision(IReadOnlyList<RecognitionDecision> decisions, DateOnly day)
    {
        (this.decisions, this.day) = (decisions, day);
        var possible = Enumerable.Range(0, decisions.Count).Where(CanBeLast).Select(i => decisions[i]).ToList();
        var surelyMadeFirst = possible.OrderBy(MayStillCome).ThenByDescending(Latest);
        Outcomes = [.. surelyMadeFirst.DistinctBy(d => (d.Act, d.Title)), .. decisions.All(MayStillCome) ? [null] : Array.Empty<RecognitionDecision?>()];
        InDoubt = possible.FirstOrDefault(MayStillCome) ?? possible.FirstOrDefault();
    }

    /// <summary>One decision for each different thing the last one may say; null: that there is none yet.</summary>
    public IReadOnlyList<RecognitionDecision?> Outcomes { get; }

    public RecognitionDecision? InDoubt { get; }

    public RecognitionDoubt Doubt =>
        Outcomes.Count < 2 ? RecognitionDoubt.None
        : InDoubt is { } decision && MayStillCome(decision) ? RecognitionDoubt.DateNotExact
        : RecognitionDoubt.OrderNotKnown;

    private bool CanBeLast(int i)
    {
        var made = Latest(decisions[i]) < day ? Latest(decisions[i]) : day;
        return Earliest(decisions[i]) <= day
            && Enumerable.Range(0, decisions.Count).All(j => j == i || MayStillCome(decisions[j]) || CanComeBefore(j, i, made));
    }

    // On one day a recognition comes after a withdrawal: to lower a title, one decision takes the higher away and another gives the lower.
    private bool CanComeBefore(int j, int i, DateOnly made) =>
        (Earliest(decisions[j]), decisions[j].Act == RecognitionAct.Recognises, j).CompareTo((made, decisions[i].Act == RecognitionAct.Recognises, i)) < 0;

    private bool MayStillCome(RecognitionDecision decision) => Latest(decision) > day;

    private static DateOnly Earliest(RecognitionDecision decision) => decision.Date?.Earliest ?? DateOnly.MinValue;

    private static DateOnly Latest(RecognitionDecision decision) => decision.Date?.Latest ?? DateOnly.MaxValue;
}
