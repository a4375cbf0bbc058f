namespace LangNghe.Core.Search.Indexing;

/// <summary>What failed is tried again, ever more slowly: after one second, two, four, up to a minute.</summary>
internal sealed class Patience(TimeProvider clock)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private TimeSpan pause;
    private long failedAt;

    /// <summary>Why it failed last, in the system's words; null: it did not.</summary>
    public string? Failure { get; private set; }

    /// <summary>Whether it may be tried.</summary>
    public bool IsOver => Failure is null || clock.GetElapsedTime(failedAt) >= pause;

    public void Fail(Exception e)
    {
        pause = pause == default ? Shortest : pause * 2 < Longest ? pause * 2 : Longest;
        failedAt = clock.GetTimestamp();
        Failure = e.Message;
    }

    public void Succeed() => (Failure, pause) = (null, default);
}
