namespace LangNghe.Bench.Search.Measuring;

/// <summary>How long each question took at its best, in milliseconds, and how many were answered a second in the best round.</summary>
internal sealed class Laps(int questions)
{
    private readonly double[] best = [.. Enumerable.Repeat(double.PositiveInfinity, questions)];

    public IReadOnlyList<double> Best => best;

    public double PerSecond { get; private set; }

    public double P50 => Percentile(0.50);

    public double P99 => Percentile(0.99);

    public void Take(int question, double milliseconds) => best[question] = Math.Min(best[question], milliseconds);

    public void EndRound(double milliseconds) => PerSecond = Math.Max(PerSecond, best.Length * 1_000 / milliseconds);

    private double Percentile(double share) => best.Order().ElementAt(Math.Min(best.Length - 1, (int)(best.Length * share)));
}
