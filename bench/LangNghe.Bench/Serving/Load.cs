using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LangNghe.Bench.Serving;

/// <summary>Requests a second and the 99th percentile in milliseconds, as wrk measured them from the core that the load has.</summary>
internal sealed partial record Load(double PerSecond, double P99)
{
    public const string Coding = "br";

    private const int Connections = 32;
    private const string Core = "1";

    public static async Task<Load> RunAsync(Server server, string path, int seconds)
    {
        var info = new ProcessStartInfo("taskset",
        [
            "-c", Core, "wrk", "-t1", $"-c{Connections}", $"-d{seconds}s", "--latency", "-H", $"Accept-Encoding: {Coding}", "-H", "Accept: text/html", server.Origin + path,
        ])
        { RedirectStandardOutput = true };
        using var wrk = Process.Start(info)!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return Refused().IsMatch(said)
            ? throw new InvalidOperationException($"{server.Name} did not answer all with 200:\n{said}")
            : new(Number(Rate().Match(said).Groups[1].Value), Milliseconds(Worst().Match(said)));
    }

    /// <summary>The best of several runs: the most requests, and the smallest 99th percentile.</summary>
    public static Load Best(IReadOnlyList<Load> runs) => new(runs.Max(r => r.PerSecond), runs.Min(r => r.P99));

    private static double Milliseconds(Match match) => Number(match.Groups[1].Value) * match.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Worst();

    [GeneratedRegex("Non-2xx|Socket errors")]
    private static partial Regex Refused();
}
