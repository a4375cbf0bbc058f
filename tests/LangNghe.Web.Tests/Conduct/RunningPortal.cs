using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Conduct;

/// <summary>The program itself in Production, on the starting content and real sockets, as an operator runs it.</summary>
public sealed class RunningPortal : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("langnghe-running-").FullName;
    private readonly ConcurrentQueue<string> lines = new();
    private Process? program;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Where its metrics are read.</summary>
    public Uri Metrics { get; } = new($"http://127.0.0.1:{FreePort()}/metrics");

    /// <summary>What it has written on standard output and on standard error.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    public async ValueTask InitializeAsync()
    {
        var started = new TaskCompletionSource();
        program = Start(folder, Address, ("MetricsPort", Metrics.Port.ToString(CultureInfo.InvariantCulture)));
        program.OutputDataReceived += (_, e) => Hear(e.Data);
        program.ErrorDataReceived += (_, e) => Hear(e.Data);
        program.Exited += (_, _) => started.TrySetException(new InvalidOperationException(string.Join('\n', lines)));
        program.EnableRaisingEvents = true;
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
        await started.Task.WaitAsync(Patience);

        void Hear(string? line)
        {
            if (line is not null)
            {
                lines.Enqueue(line);
            }
            if (line?.Contains("Application started", StringComparison.Ordinal) == true)
            {
                started.TrySetResult();
            }
        }
    }

    /// <summary>What a program says that does not start with a setting.</summary>
    public static async Task<string> RefusalAsync(string setting, string value)
    {
        var folder = Directory.CreateTempSubdirectory("langnghe-refused-").FullName;
        try
        {
            using var refused = Start(folder, new($"http://127.0.0.1:{FreePort()}"), ("StartingContent", EmptySync.Folder), (setting, value));
            var said = await refused.StandardError.ReadToEndAsync().WaitAsync(Patience);
            await refused.WaitForExitAsync();
            Assert.Equal(1, refused.ExitCode);
            return said.TrimEnd();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Waits until the search knows all that is published.</summary>
    public async Task IndexedAsync()
    {
        using var client = new HttpClient();
        while (!(await client.GetStringAsync(new Uri(Address, "/health/ready"))).Contains("The search index is complete.", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    public async ValueTask DisposeAsync()
    {
        program!.Kill();
        await program.WaitForExitAsync();
        program.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static Process Start(string folder, Uri address, params IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LangNghe.Web.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["LangNghe__DataFolder"] = folder,
                ["LangNghe__PublicAddress"] = "https://langnghe.test",
            },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[$"LangNghe__{name}"] = value;
        }
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
