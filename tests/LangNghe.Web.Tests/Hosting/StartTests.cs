using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>The program itself, as an operator starts it.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("langnghe-start-").FullName;
    private Process? program;

    [Fact]
    public async Task It_listens_where_it_is_told_and_prints_that_address()
    {
        var address = $"http://localhost:{FreePort()}";
        program = Start(address, folder);

        var printed = await LineAsync(program.StandardOutput, line => line.Contains("Now listening on", StringComparison.Ordinal));
        using var client = new HttpClient();
        var answer = await client.GetAsync(address + "/robots.txt", TestContext.Current.CancellationToken);

        Assert.Equal($"Now listening on: {address}", printed?.Trim());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_stops_the_start_with_one_sentence()
    {
        var file = Path.Combine(folder, "a-file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        program = Start("http://127.0.0.1:0", file);

        var said = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, program.ExitCode);
        Assert.StartsWith($"Không ghi được vào thư mục dữ liệu “{file}”: ", said, StringComparison.Ordinal);
        Assert.EndsWith("Set LangNghe:DataFolder to a folder that can.", said.TrimEnd(), StringComparison.Ordinal);
        Assert.Single(said.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_damaged_database_stops_the_start_with_one_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "langnghe.db"), new string('x', 10_000), TestContext.Current.CancellationToken);
        program = Start("http://127.0.0.1:0", folder);

        Assert.StartsWith("Không dùng được cơ sở dữ liệu: ", await OnlySentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_stops_the_start_with_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        program = Start($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}", folder);

        Assert.StartsWith("Địa chỉ đã có chương trình khác dùng: ", await OnlySentenceAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limits__SearchesAMinute", "-1", "LangNghe:Limits không nhận số âm; 0 là không giới hạn. / LangNghe:Limits takes no negative number; 0 means no limit.")]
    [InlineData("AnswersMegabytes", "-1", "LangNghe:AnswersMegabytes phải là một số từ 1 đến 16384. / LangNghe:AnswersMegabytes must be a number from 1 to 16384.")]
    [InlineData(
        "Limits__PagesAMinute", "nhiều",
        "Một thiết lập có giá trị không dùng được: Failed to convert configuration value 'nhiều' at 'LangNghe:Limits:PagesAMinute' to type 'System.Int32'. "
        + "/ A setting has a value that cannot be used: Failed to convert configuration value 'nhiều' at 'LangNghe:Limits:PagesAMinute' to type 'System.Int32'.")]
    [InlineData(
        "Proxies", "127.0.0.1, 10.0.0.0/33",
        "LangNghe:Proxies có “10.0.0.0/33”, không phải địa chỉ IP hay mạng dạng 10.0.0.0/8. / LangNghe:Proxies has “10.0.0.0/33”, which is neither an IP address nor a network such as 10.0.0.0/8.")]
    [InlineData(
        "Proxies__0", "proxy.example",
        "LangNghe:Proxies có “proxy.example”, không phải địa chỉ IP hay mạng dạng 10.0.0.0/8. / LangNghe:Proxies has “proxy.example”, which is neither an IP address nor a network such as 10.0.0.0/8.")]
    public async Task A_setting_that_cannot_hold_stops_the_start_with_one_sentence(string setting, string value, string sentence)
    {
        program = Start("http://localhost:0", folder, setting: (setting, value));

        Assert.Equal(sentence, (await OnlySentenceAsync()).TrimEnd());
    }

    [Fact]
    public async Task An_address_that_is_none_stops_the_start_with_one_sentence()
    {
        program = Start("http://localhost:0", folder);

        Assert.StartsWith("Không mở được địa chỉ đã đặt: ", await OnlySentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_it_remembers_lies_in_the_data_folder()
    {
        var home = Directory.CreateDirectory(Path.Combine(folder, "home")).FullName;
        program = Start("http://127.0.0.1:0", Path.Combine(folder, "data"), home);
        var started = await LineAsync(program.StandardOutput, line => line.Contains("Application started", StringComparison.Ordinal));

        Assert.NotNull(started);
        Assert.True(File.Exists(Path.Combine(folder, "data", "langnghe.db")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(home));
    }

    [Fact]
    public void The_address_is_not_fixed_where_the_environment_could_not_change_it() =>
        Assert.DoesNotContain("applicationUrl", File.ReadAllText(Path.Combine(Repository.Root, "src/LangNghe.Web/Properties/launchSettings.json")), StringComparison.Ordinal);

    private async Task<string> OnlySentenceAsync()
    {
        var said = await program!.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, program.ExitCode);
        return Assert.Single(said.TrimEnd().Split('\n'));
    }

    private static Process Start(string address, string dataFolder, string? home = null, (string Name, string Value)? setting = null) => Process.Start(new ProcessStartInfo
    {
        FileName = "dotnet",
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "LangNghe.Web.dll") },
        WorkingDirectory = AppContext.BaseDirectory,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            ["ASPNETCORE_URLS"] = address,
            ["ASPNETCORE_ENVIRONMENT"] = "Testing",
            ["LangNghe__DataFolder"] = dataFolder,
            ["HOME"] = home ?? Environment.GetEnvironmentVariable("HOME"),
            ["LangNghe__StartingContent"] = EmptySync.Folder,
            [$"LangNghe__{setting?.Name ?? "StartingContent"}"] = setting?.Value ?? EmptySync.Folder,
        },
    })!;

    private static async Task<string?> LineAsync(StreamReader from, Func<string, bool> wanted)
    {
        while (await from.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (wanted(line))
            {
                return line;
            }
        }
        return null;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        program?.Kill();
        program?.WaitForExit();
        program?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
