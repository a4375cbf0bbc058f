using LangNghe.Core.Content;
using LangNghe.Core.Media;
using LangNghe.Core.Sync;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>The files of media items, which uSync leaves to others.</summary>
public class MediaFileTests
{
    private static readonly SyncItem[] Items = [new(new Image { Key = Written.Key, Path = "ab12/lua.png" }, true, Written.At)];

    [Fact]
    public void The_file_of_an_item_is_copied_and_no_other()
    {
        using var data = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        Put(data, "ab12/lua.png", "bytes");
        Put(data, "ab12/other.png", "other");

        Assert.Empty(SyncMedia.Copy(Items, data.Path, folder.Path, SyncLimits.Default));

        Assert.Equal(["ab12/lua.png=bytes"], folder.Bytes().Select(f => $"{f.Key}={f.Value}"));
    }

    [Fact]
    public void What_cannot_be_copied_is_told()
    {
        using var data = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        Assert.Equal(["Không có tệp này trong thư viện."], Copy().Select(n => n.In(Language.Vi)));

        Put(data, "ab12/lua.png", "12345");
        Assert.Equal(["Tệp lớn quá 0 MB."], Copy(new SyncLimits { MediaFileBytes = 4 }).Select(n => n.In(Language.Vi)));

        System.IO.File.Move(data["ab12/lua.png"], data["secret"]);
        System.IO.File.CreateSymbolicLink(data["ab12/lua.png"], data["secret"]);
        Assert.Equal(["media/ab12/lua.png: A link, which may lead out of the folder."], Copy().Select(n => $"{n.File}: {n.In(Language.En)}"));
        Assert.Empty(folder.Bytes());

        IReadOnlyList<SyncNote> Copy(SyncLimits? limits = null) => SyncMedia.Copy(Items, data.Path, folder.Path, limits ?? SyncLimits.Default);
    }

    [Fact]
    public void Files_that_belong_to_no_item_any_more_are_deleted_and_foreign_ones_stay()
    {
        using var folder = new TemporaryFolder();
        Put(folder, "ab12/lua.png", "");
        Put(folder, "ab12/old.png", "");
        Put(folder, "ab12/READ ME.txt", "");

        Assert.Equal(1, SyncMedia.DeleteOthers(Items, folder.Path));

        Assert.Equal(["ab12/READ ME.txt", "ab12/lua.png"], folder.Bytes().Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("v17")]
    public void Media_lie_beside_the_items(string named)
    {
        using var folder = new FaultyFolder();

        Assert.Equal(Path.Combine(folder.Path, "media"), SyncFolder.MediaOf(Path.Combine(folder.Path, named)));
    }

    private static void Put(TemporaryFolder folder, string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        System.IO.File.WriteAllText(folder[path], text);
    }
}
