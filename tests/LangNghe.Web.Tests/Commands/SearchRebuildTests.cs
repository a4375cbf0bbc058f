using System.Diagnostics;
using LangNghe.TestKit;
using Xunit;
using static LangNghe.Web.Tests.Commands.Operator;

namespace LangNghe.Web.Tests.Commands;

/// <summary><c>search rebuild</c>, alone and beside a server, each a process of its own.</summary>
[Collection(nameof(Operator))]
public sealed class SearchRebuildTests : IDisposable
{
    private static readonly Answer Done = new(0, "Đã dựng lại chỉ mục. / The index was made anew.\n", "");
    private static readonly Answer LeftToServer = new(0, "Máy chủ đang chạy sẽ dựng lại chỉ mục ngay. / The running server makes the index anew at once.\n", "");

    private readonly TestDatabase db = new();
    private Process? server;

    [Fact]
    public async Task Alone_it_makes_the_index_anew()
    {
        Assert.Equal(Done, await SearchAsync(db.Folder.Path, "rebuild"));
        Assert.Equal(Done, await SearchAsync(db.Folder.Path, "rebuild"));

        Assert.Equal(["00000002"], Entries());
    }

    [Fact]
    public async Task Beside_a_server_the_server_does_it_and_after_a_kill_the_command_can()
    {
        server = Start();
        await UntilAsync(() => Entries() is ["00000001"] && IsCommitted("00000001"));

        Assert.Equal(LeftToServer, await SearchAsync(db.Folder.Path, "rebuild"));
        await UntilAsync(() => Entries() is ["00000002"]);

        server.Kill();
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Done, await SearchAsync(db.Folder.Path, "rebuild"));
        Assert.Equal(["00000003"], Entries());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_refused_with_a_sentence()
    {
        await File.WriteAllTextAsync(db.Folder.Search, "", TestContext.Current.CancellationToken);

        var answer = await SearchAsync(db.Folder.Path, "rebuild");

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.StartsWith("Không đọc hoặc ghi được: ", answer.Error, StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Entries() =>
        Directory.Exists(db.Folder.Search) ? [.. Directory.EnumerateFileSystemEntries(db.Folder.Search).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)] : [];

    private bool IsCommitted(string generation) => File.Exists(Path.Combine(db.Folder.Search, generation, "segments_1"));

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LangNghe.Web.dll")])
    {
        WorkingDirectory = AppContext.BaseDirectory,
        RedirectStandardOutput = true,
        Environment =
        {
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["ASPNETCORE_ENVIRONMENT"] = "Testing",
            ["LangNghe__DataFolder"] = db.Folder.Path,
            ["LangNghe__StartingContent"] = EmptySync.Folder,
        },
    })!;

    private static async Task UntilAsync(Func<bool> seen)
    {
        var time = Stopwatch.StartNew();
        while (!seen())
        {
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), "It did not come to that.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public void Dispose()
    {
        server?.Kill();
        server?.WaitForExit();
        server?.Dispose();
        db.Dispose();
    }
}
