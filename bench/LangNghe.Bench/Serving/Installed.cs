using System.Diagnostics;

namespace LangNghe.Bench.Serving;

/// <summary>The portal as it is installed.</summary>
internal sealed class Installed : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("langnghe-installed-").FullName;

    public static async Task<Installed> PublishAsync(string root)
    {
        var installed = new Installed();
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(root, "src/LangNghe.Web"), "-c", "Release", "-v", "q", "-o", installed.Program]) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? installed : throw new InvalidOperationException(said);
    }

    private string Program => Path.Combine(folder, "program");

    public string Folder(string name) => Path.Combine(folder, name);

    /// <summary>Starts it as an operator does, but without limits: the load comes from one address.</summary>
    public Task<Server> StartAsync(string data, bool pinned = true, string path = "/")
    {
        var port = Server.FreePort();
        return Server.StartAsync("LangNghe", port, Path.Combine(Program, "LangNghe.Web"), [], new()
        {
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["LangNghe__PublicAddress"] = "https://langnghe.example",
            ["LangNghe__DataFolder"] = data,
            // As many as nobody reaches: every request is still counted.
            ["LangNghe__Limits__PagesAMinute"] = "1000000000",
        }, pinned, path);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
