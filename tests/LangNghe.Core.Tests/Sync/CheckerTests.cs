using System.Diagnostics;
using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Media;
using LangNghe.Core.Sync;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>The independent checker of the format, where it lies beside the project.</summary>
public class CheckerTests
{
    [Fact]
    public void The_checker_of_the_format_finds_no_fault_in_a_written_folder()
    {
        var script = Shared.File("usync/check.py");
        using var folder = new TemporaryFolder();
        SyncFolder.Write(folder.Path, Everything(), Texts.Some);
        Directory.CreateDirectory(folder["media/ab12"]);
        System.IO.File.WriteAllText(folder["media/ab12/lua.png"], "");

        var files = Directory.GetFiles(folder.Path, "*.config", SearchOption.AllDirectories).Length;
        Assert.Equal((0, $"{files} files, no problems\n"), Run("python3", script, folder.Path, "--wwwroot", folder.Path));
    }

    /// <summary>The content names no media file; where one comes, it lies beside the folder.</summary>
    [Fact]
    public void The_checker_of_the_format_finds_no_fault_in_the_starting_content()
    {
        var script = Shared.File("usync/check.py");
        var folder = Path.Combine(Repository.Root, "uSync");

        var files = Directory.GetFiles(folder, "*.config", SearchOption.AllDirectories).Length;
        Assert.Equal((0, $"{files} files, no problems\n"), Run("python3", script, folder, "--wwwroot", folder));
    }

    /// <summary>Random items of every type under names that the checker can compare with their paths, all with the same file.</summary>
    private static IReadOnlyList<SyncItem> Everything() =>
    [
        .. new RandomDocuments(1).Items().Select((item, i) => item with { Document = Named(item.Document, i / 2), Published = false }),
        new SyncItem(InVietnameseOnly, Published: true, new DateTime(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc)),
    ];

    /// <summary>Published in both languages, because its name has both; its texts are still to be translated.</summary>
    private static readonly Article InVietnameseOnly = new()
    {
        Key = new Guid("1e24e1a7-3725-50e4-ad4f-8b88d3cf53e3"),
        Name = new LocalizedText("Tin", "News"),
        Summary = new LocalizedText("Tóm tắt"),
        Body = new LocalizedText("<p>Thân bài</p>"),
        Date = new DateOnly(2026, 11, 24),
    };

    private static Document Named(Document document, int number)
    {
        var named = document with { Name = new LocalizedText($"Làng Đa Phước, số {number} (52/NĐ-CP)", number % 2 == 0 ? "Đ & <x>" : null) };
        return named switch
        {
            Image image => image with { Path = "ab12/lua.png" },
            LangNghe.Core.Media.File file => file with { Path = "ab12/lua.png" },
            _ => named,
        };
    }

    private static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"There is no {program} here.");
            throw;
        }
    }
}
