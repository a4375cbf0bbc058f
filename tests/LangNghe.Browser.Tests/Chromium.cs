namespace LangNghe.Browser.Tests;

/// <summary>The browser of the machine: the tests never download one.</summary>
internal static class Chromium
{
    /// <summary>Nothing but the pages: no sandbox (containers have none), no graphics card, no calls home.</summary>
    public static readonly IReadOnlyList<string> Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Where it is: what CHROMIUM says, else where Debian and others put it; null: not here.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM") }.Concat(Places).FirstOrDefault(File.Exists);

    /// <summary>Set on machines that must have it, such as CI: a missing browser then fails the tests.</summary>
    public static bool Required { get; } = Environment.GetEnvironmentVariable("LANGNGHE_REQUIRE_BROWSER") == "1";
}
