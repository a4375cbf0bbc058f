using System.Diagnostics;

namespace LangNghe.Bench.Search.Engines;

/// <summary>A PostgreSQL server of its own in a temporary folder, reached by a socket in it, gone afterwards.</summary>
internal sealed class ThrowawayPostgres : IAsyncDisposable
{
    private const string Debian = "/usr/lib/postgresql";

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"langnghe-bench-{Guid.NewGuid():n}");
    private readonly string programs;

    private ThrowawayPostgres(string programs) => this.programs = programs;

    public string Connection => $"Host={folder};Username=bench;Database=postgres;Max Auto Prepare=20;Timeout=30;Command Timeout=0";

    /// <summary>Null: no PostgreSQL is installed here.</summary>
    public static ThrowawayPostgres? Find()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderDescending(StringComparer.Ordinal).Select(v => Path.Combine(v, "bin")) : [];
        return onPath.Concat(versions).FirstOrDefault(p => File.Exists(Path.Combine(p, "initdb"))) is { } programs ? new(programs) : null;
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        await RunAsync("initdb", ["-D", folder, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], cancellation);
        string[] settings = ["listen_addresses=", $"unix_socket_directories={folder}", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off",
            "shared_buffers=512MB", "work_mem=64MB", "maintenance_work_mem=256MB", "max_wal_size=4GB", "jit=off", "max_parallel_workers_per_gather=0"];
        await File.AppendAllLinesAsync(Path.Combine(folder, "postgresql.conf"), settings.Select(s => s.Replace("=", " = '", StringComparison.Ordinal) + "'"), cancellation);
        await RunAsync("pg_ctl", ["-D", folder, "-w", "-l", Path.Combine(folder, "log"), "start"], cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(folder, "postmaster.pid")))
        {
            await RunAsync("pg_ctl", ["-D", folder, "-m", "immediate", "stop"], CancellationToken.None);
        }
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The server refuses to run as root; its own user is there wherever it is installed.
    private async Task RunAsync(string program, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Path.Combine(programs, program), arguments) { WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true };
        if (Environment.UserName == "root")
        {
            start.UserName = "postgres";
        }
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }
}
