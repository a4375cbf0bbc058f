using LangNghe.Core.Content;
using LangNghe.Core.Site;
using LangNghe.Core.Sync;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>What a writing does to the folder.</summary>
public class WritingTests
{
    private static readonly Guid Older = new("ffffffff-0baf-5ce0-9d4f-f055d5acbe71");
    private static readonly Guid Newer = new("1e24e1a7-3725-50e4-ad4f-8b88d3cf53e3");

    private static SyncItem Page(string? name, Guid key, int day = 1) =>
        new(new Page { Key = key, Name = new LocalizedText(name) }, false, new DateTime(2026, 11, day, 0, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)", "làng-nghề-tơ-lụa-tân-châu-lãnh-mỹ-a")]
    [InlineData("52/2018/NĐ-CP", "52-2018-nđ-cp")]
    [InlineData("TP. Long Xuyên", "tp.long-xuyên")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("Web", "__web__")]
    [InlineData("🧵 !", "1e24e1a7-3725-50e4-ad4f-8b88d3cf53e3")]
    [InlineData(null, "không-tên")]
    public void A_file_is_named_after_the_name(string? name, string file)
    {
        using var folder = new TemporaryFolder();
        SyncFolder.Write(folder.Path, [Page(name, Newer)], Texts.Some);

        Assert.Equal([file + ".config"], Names(folder));
    }

    [Fact]
    public void A_name_too_long_for_a_file_is_replaced_by_the_key()
    {
        using var folder = new TemporaryFolder();
        SyncFolder.Write(folder.Path, [Page(new string('ế', 300), Newer)], Texts.Some);

        Assert.Equal([Newer + ".config"], Names(folder));
    }

    [Fact]
    public void Of_two_items_with_one_name_the_older_keeps_it()
    {
        using var folder = new TemporaryFolder();
        SyncFolder.Write(folder.Path, [Page("Lụa", Newer, 2), Page("LỤA", Older)], Texts.Some);

        // The tail was computed by the checker of the format.
        Assert.Equal(["lụa.config", "lụa_u5qdihrf.config"], Names(folder));
        Assert.Contains(Older.ToString(), File.ReadAllText(folder["v17/Content/lụa.config"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_again_changes_no_file()
    {
        using var folder = new TemporaryFolder();
        var first = SyncFolder.Write(folder.Path, [Page("Lụa", Newer)], Texts.Some);

        Assert.Equal(new SyncWriting { Unchanged = first.Written }, SyncFolder.Write(folder.Path, [Page("Lụa", Newer)], Texts.Some));
    }

    [Fact]
    public void Files_of_items_that_are_gone_or_renamed_go_and_foreign_files_stay()
    {
        using var folder = new TemporaryFolder();
        SyncFolder.Write(folder.Path, [Page("Lụa", Newer), Page("Gốm", Older)], Texts.Some);
        File.WriteAllText(folder["v17/Content/README.md"], "");
        File.WriteAllText(folder["v17/Content/lụa.config.tmp"], "left by a killed program");

        var writing = SyncFolder.Write(folder.Path, [Page("Lãnh", Newer)], Texts.Some);

        Assert.Equal((1, 3), (writing.Written, writing.Deleted));
        Assert.Equal(["README.md", "lãnh.config"], Names(folder));
    }

    [Fact]
    public void Files_in_folders_inside_go_too_but_no_link_is_followed()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        SyncFolder.Write(folder.Path, [Page("Lụa", Newer)], Texts.Some);
        Directory.CreateDirectory(folder["v17/Content/trang/cũ"]);
        File.Copy(folder["v17/Content/lụa.config"], folder["v17/Content/trang/cũ/lụa.config"]);
        File.WriteAllText(elsewhere["x.config"], "");
        Directory.CreateSymbolicLink(folder["v17/Content/more"], elsewhere.Path);

        var writing = SyncFolder.Write(folder.Path, [Page("Lụa", Newer)], Texts.Some);

        Assert.Equal((0, 1), (writing.Written, writing.Deleted));
        Assert.Empty(Directory.GetFiles(folder["v17/Content/trang"], "*", SearchOption.AllDirectories));
        Assert.Equal(["x.config"], elsewhere.Bytes().Keys);
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["letter.txt"], "");

        var fault = Assert.Single(SyncFolder.Write(folder.Path, [], Texts.Some).Faults);

        Assert.Equal($"Không ghi vào “{folder.Path}”: thư mục đang chứa thứ khác, không phải nội dung uSync.", fault.In(Language.Vi));
        Assert.Equal($"“{folder.Path}” is not written to: it holds something other than uSync content.", fault.In(Language.En));
        Assert.Equal(["letter.txt"], folder.Bytes().Keys);
    }

    [Fact]
    public void Letters_that_XML_cannot_hold_are_left_out()
    {
        Assert.Equal("      <Value Culture=\"en-US\"><![CDATA[]]></Value>\n      <Value Culture=\"vi\"><![CDATA[AB]]></Value>",
            Written.Property(new Page { Summary = new LocalizedText("A\u0001\u0008B") }, "summary"));
    }

    private static List<string> Names(TemporaryFolder folder) =>
        [.. Directory.GetFiles(folder["v17/Content"]).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
