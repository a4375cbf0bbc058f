using System.Globalization;

namespace LangNghe.Bench.Search.Measuring;

/// <summary>The results as tables in Markdown: figures, then how many times better the first engine is than each of the others.</summary>
internal static class Tables
{
    public static void Write(TextWriter to, IReadOnlyList<Result> results)
    {
        var others = results.Skip(1).Select(r => $"than {r.Name}");
        Row(to, ["", .. results.Select(r => r.Name), .. others]);
        Row(to, ["---", .. results.SelectMany((_, i) => i == 0 ? ["---:"] : new[] { "---:", "---:" })]);
        Measure(to, "a search, p50, ms", results, r => r.Find.P50, lessIsBetter: true);
        Measure(to, "a search, p99, ms", results, r => r.Find.P99, lessIsBetter: true);
        Measure(to, "searches a second, one thread", results, r => r.Find.PerSecond, lessIsBetter: false);
        Measure(to, "searches a second, two threads", results, r => r.Together, lessIsBetter: false);
        Measure(to, "suggestions, p50, ms", results, r => r.Suggest.P50, lessIsBetter: true);
        Measure(to, "suggestions, p99, ms", results, r => r.Suggest.P99, lessIsBetter: true);
        Measure(to, "built in, s", results, r => r.Built.TotalSeconds, lessIsBetter: true);
        Measure(to, "on disk, MB", results, r => r.Bytes / 1e6, lessIsBetter: true);
        to.WriteLine();
        Row(to, ["wanted item first / among the first three", "questions", .. results.Select(r => r.Name)]);
        Row(to, ["---", "---:", .. results.Select(_ => "---:")]);
        foreach (var (group, quality) in results[0].Quality)
        {
            Row(to, [group, Text(quality.Asked), .. results.Select(r => r.Quality.Single(q => q.Group == group).Quality.ToString())]);
        }
        Row(to, ["all", Text(Sum(results[0]).Asked), .. results.Select(r => Sum(r).ToString())]);
    }

    private static Quality Sum(Result result) => Measuring.Quality.Sum(result.Quality.Select(q => q.Quality));

    private static void Measure(TextWriter to, string what, IReadOnlyList<Result> results, Func<Result, double> value, bool lessIsBetter)
    {
        var ours = value(results[0]);
        var ratios = results.Skip(1).Select(value).Select(other => $"{Text(lessIsBetter ? other / ours : ours / other)} ×");
        Row(to, [what, .. results.Select(r => Text(value(r))), .. ratios]);
    }

    private static void Row(TextWriter to, IEnumerable<string> cells) => to.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Text(double value) => value.ToString(value < 10 ? "0.##" : "#,0", CultureInfo.InvariantCulture);
}
