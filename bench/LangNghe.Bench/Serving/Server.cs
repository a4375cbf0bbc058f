using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LangNghe.Bench.Serving;

/// <summary>A server as a process of its own, on the one core that servers have.</summary>
internal sealed class Server : IDisposable
{
    private const string Core = "0";

    private readonly Process process;

    private Server(string name, string origin, Process process) => (Name, Origin, this.process) = (name, origin, process);

    public string Name { get; }

    public string Origin { get; }

    /// <summary>From the start of the process to its first answer of 200.</summary>
    public TimeSpan Ready { get; private set; }

    /// <summary>Memory in MB that the process holds now.</summary>
    public double Memory => Status("VmRSS");

    /// <summary>The most memory in MB it ever held.</summary>
    public double MostMemory => Status("VmHWM");

    public static async Task<Server> StartAsync(string name, int port, string file, IEnumerable<string> arguments, Dictionary<string, string>? settings = null, bool pinned = true, string path = "/")
    {
        var origin = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var info = pinned ? new ProcessStartInfo("taskset", ["-c", Core, file, .. arguments]) : new ProcessStartInfo(file, arguments);
        info.RedirectStandardOutput = true;
        info.RedirectStandardError = true;
        foreach (var (key, value) in settings ?? [])
        {
            info.Environment[key] = value;
        }
        var watch = Stopwatch.StartNew();
        var server = new Server(name, origin, Process.Start(info)!);
        // What it prints is not read, but must not stop it either.
        server.process.OutputDataReceived += (_, _) => { };
        server.process.ErrorDataReceived += (_, e) => Complain(name, e.Data);
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        await server.AnswersAsync(path);
        server.Ready = watch.Elapsed;
        return server;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Complain(string name, string? line)
    {
        if (!string.IsNullOrEmpty(line))
        {
            Console.Error.WriteLine($"{name}: {line}");
        }
    }

    private async Task AnswersAsync(string path)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(2);)
        {
            try
            {
                using var answer = await client.GetAsync(Origin + path);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // Not listening yet.
            }
            await Task.Delay(5);
        }
        throw new InvalidOperationException($"{Name} does not answer {path}.");
    }

    /// <summary>Waits until it does nothing any more: what comes after a start is done.</summary>
    public async Task QuietAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(10);)
        {
            var before = process.TotalProcessorTime;
            await Task.Delay(TimeSpan.FromSeconds(5));
            process.Refresh();
            if (process.TotalProcessorTime - before < TimeSpan.FromMilliseconds(250))
            {
                return;
            }
        }
    }

    private double Status(string key) => File.ReadLines($"/proc/{process.Id}/status")
        .Where(line => line.StartsWith(key, StringComparison.Ordinal))
        .Select(line => double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024)
        .Single();

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
