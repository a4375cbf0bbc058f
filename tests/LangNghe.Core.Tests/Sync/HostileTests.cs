using System.Diagnostics;
using LangNghe.Core.Sync;
using Xunit;
using static LangNghe.Core.Tests.Sync.FaultyFolder;

namespace LangNghe.Core.Tests.Sync;

/// <summary>Files made to hurt whoever reads them.</summary>
public class HostileTests
{
    private const string Bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <Content>&b;</Content>
        """;

    [Theory]
    [InlineData(Bomb)]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<Content>&x;</Content>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE c SYSTEM \"http://127.0.0.1:9/x.dtd\">\n<Content />")]
    public void A_document_type_is_refused_before_it_is_read(string text)
    {
        using var folder = new FaultyFolder();
        folder.Put("Content/bomb.config", text);

        Assert.Equal(
            ["Content/bomb.config:2 Có khai báo DOCTYPE; tệp nội dung không được có. | Has a DOCTYPE, which a content file may not have."],
            Told(folder.Read().Faults));
    }

    [Fact]
    public void A_file_of_100_MB_is_not_opened()
    {
        using var folder = new FaultyFolder();
        using (var stream = File.Create(folder["Content/big.config"]))
        {
            stream.SetLength(100 * 1024 * 1024);
        }
        var before = GC.GetTotalAllocatedBytes();

        Assert.Equal(["Content/big.config:0 Tệp lớn quá 5 MB. | The file is larger than 5 MB."], Told(folder.Read().Faults));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 50 * 1024 * 1024);
    }

    [Fact]
    public void Too_many_files_or_too_much_of_them_is_refused_before_any_is_opened()
    {
        using var folder = new FaultyFolder();

        Assert.Equal([":0 Các tệp cộng lại lớn quá 0 MB. | The files together are larger than 0 MB."], Told(folder.Read(new SyncLimits { TotalBytes = 10 }).Faults));
        Assert.Equal([":0 Thư mục có nhiều quá 5 tệp. | The folder has more than 5 files."], Told(folder.Read(new SyncLimits { Files = 5 }).Faults));
    }

    [Fact]
    public void A_link_to_a_file_or_folder_elsewhere_is_not_followed()
    {
        using var folder = new FaultyFolder();
        using var elsewhere = new TemporaryFolder();
        File.WriteAllText(elsewhere["x.config"], "<Content />");
        File.CreateSymbolicLink(folder["Content/passwd.config"], elsewhere["x.config"]);
        Directory.CreateSymbolicLink(folder["Content/more"], elsewhere.Path);

        Assert.Equal(
            [
                "Content/more:0 Là liên kết, có thể dẫn ra ngoài thư mục. | A link, which may lead out of the folder.",
                "Content/passwd.config:0 Là liên kết, có thể dẫn ra ngoài thư mục. | A link, which may lead out of the folder.",
            ],
            Told(folder.Read().Faults));
    }

    [Fact]
    public void A_pipe_or_an_empty_file_is_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such pipes here.");
        using var folder = new FaultyFolder();
        folder.Put("Content/empty.config", "");
        File.WriteAllBytes(folder["Content/empty.config"], []);
        using (var process = Process.Start("mkfifo", folder["Content/pipe.config"]))
        {
            process.WaitForExit();
        }

        Assert.Equal(
            [
                "Content/empty.config:0 Tệp trống, hoặc không phải tệp thường. | The file is empty, or no regular file.",
                "Content/pipe.config:0 Tệp trống, hoặc không phải tệp thường. | The file is empty, or no regular file.",
            ],
            Told(folder.Read().Faults));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var folder = new FaultyFolder();
        using var held = File.Open(folder[Village], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal([$"{Village}:0 Không đọc được. | Cannot be read."], Told(folder.Read().Faults));
    }

    [Theory]
    [InlineData("/media/../secret.pdf", "Sync.Property")]
    [InlineData("/media/a/../../x.pdf", "Sync.Property")]
    [InlineData("/etc/passwd", "Sync.Value.UploadField")]
    [InlineData("https://elsewhere.example/x.pdf", "Sync.Value.UploadField")]
    public void An_address_out_of_the_media_folder_is_a_fault(string address, string reason)
    {
        using var folder = new FaultyFolder();
        SyncFolder.Write(folder.Path, [new SyncItem(new LangNghe.Core.Media.File { Key = VillageKey, Path = "a/b.pdf" }, true, Written.At)], Texts.Some);
        var file = "Media/" + Path.GetFileName(Directory.GetFiles(folder["Media"]).Single());
        folder.Spoil(file, "/media/a/b.pdf", address);

        Assert.Equal([reason], folder.Read().Faults.Select(f => f.Reason));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_named()
    {
        using var folder = new FaultyFolder();
        File.WriteAllBytes(folder["Content/x.config"], [0x3C, 0x61, 0xFF, 0xFE, 0x2F, 0x3E]);

        Assert.Equal(["Content/x.config:1 Không phải văn bản UTF-8. | Not UTF-8 text."], Told(folder.Read().Faults));
    }

    [Theory]
    [InlineData("{\"lat\": 10.5, \"lat\": 10.6}")]
    [InlineData("{\"lat\": 10.5, \"represents\": {\"vi\": \"\\uD800\"}}")]
    public void JSON_that_says_two_things_or_half_a_letter_is_not_JSON(string json)
    {
        using var folder = new FaultyFolder();
        folder.Spoil(Village, "<season>\n      <Value><![CDATA[", "<season>\n      <Value><![CDATA[" + json);

        Assert.Equal(["Sync.Json"], folder.Read().Faults.Select(f => f.Reason));
    }

    [Fact]
    public void JSON_and_XML_nested_without_end_are_refused()
    {
        using var folder = new FaultyFolder();
        folder.Spoil(Village, "<season>\n      <Value><![CDATA[", "<season>\n      <Value><![CDATA[" + new string('[', 100_000))
            .Put("Content/deep.config", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)));
        var clock = Stopwatch.StartNew();

        Assert.Equal(["Sync.TooDeep", "Sync.Json"], folder.Read().Faults.Select(f => f.Reason));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }
}
