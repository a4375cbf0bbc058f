using System.Diagnostics;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>Runs <c>tests/faults/run</c>: full and read-only disks, damaged files, a clock moved back, kills, against the program itself.</summary>
public sealed class MachineFaultTests
{
    private static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    // It takes minutes: who builds at the desk asks for it.
    private static bool IsWanted => IsCi || Environment.GetEnvironmentVariable("LANGNGHE_FAULTS") == "1";

    [Fact]
    public async Task Every_fault_of_the_machine_ends_in_one_sentence_or_is_recovered_from()
    {
        Assert.SkipUnless(IsWanted, "Takes minutes; set LANGNGHE_FAULTS=1.");
        var missing = Missing();
        Assert.True(missing.Length == 0 || !IsCi, $"Missing: {missing}");
        Assert.SkipUnless(missing.Length == 0, $"Missing: {missing}");

        using var run = Process.Start(new ProcessStartInfo(Path.Combine(Repository.Root, "tests/faults/run"))
        {
            RedirectStandardOutput = true,
            // Other moments with every run.
            Environment = { ["LANGNGHE_PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "LangNghe.Web.dll"), ["LANGNGHE_KILLS"] = "6" },
        })!;
        var said = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("", string.Join('\n', lines.Where(line => !line.StartsWith("ok ", StringComparison.Ordinal))));
        Assert.NotEmpty(lines);
        Assert.Equal(0, run.ExitCode);
    }

    private static string Missing()
    {
        var tools = new[] { "bash", "curl", "mount", "setpriv", "sqlite3" }.Where(t => !IsThere(t));
        return string.Join(", ", Environment.UserName == "root" ? tools : tools.Append("the rights of root"));
    }

    private static bool IsThere(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, tool)));
}
