using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
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
        program = Process.Start(new ProcessStartInfo
        {
            FileName = "dotnet",
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "LangNghe.Web.dll") },
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = Address.ToString(),
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["LangNghe__DataFolder"] = folder,
                ["LangNghe__PublicAddress"] = "https://langnghe.test",
                ["LangNghe__MetricsPort"] = Metrics.Port.ToString(CultureInfo.InvariantCulture),
            },
        })!;
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

    public async ValueTask DisposeAsync()
    {
        program!.Kill();
        await program.WaitForExitAsync();
        program.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
