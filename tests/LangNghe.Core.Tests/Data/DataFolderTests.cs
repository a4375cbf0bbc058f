using LangNghe.Core.Data;
using LangNghe.Core.Tests.Sync;
using Xunit;

namespace LangNghe.Core.Tests.Data;

public class DataFolderTests
{
    [Fact]
    public void It_is_made_where_it_is_missing_and_is_nobody_elses()
    {
        using var place = new TemporaryFolder();

        var folder = new DataFolder(place["a/b"]);

        Assert.Equal((place["a/b"], place["a/b/langnghe.db"], place["a/b/media"]), (folder.Path, folder.Database, folder.Media));
        Assert.Equal([place["a/b/keys"], place["a/b/media"]], Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.Path));
        }
    }

    [Fact]
    public void Many_may_try_it_at_the_same_moment()
    {
        using var place = new TemporaryFolder();

        Parallel.For(0, 200, _ => Assert.Equal(place.Path, new DataFolder(place.Path).Path));

        Assert.Equal([place["keys"], place["media"]], Directory.GetFileSystemEntries(place.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_that_cannot_be_written_stops_the_start_with_one_sentence_in_both_languages()
    {
        using var place = new TemporaryFolder();
        File.WriteAllText(place["file"], "");

        var fault = Assert.Throws<DataFolderException>(() => new DataFolder(place["file/data"]));

        var cause = fault.InnerException!.Message;
        Assert.Equal(
            $"Không ghi được vào thư mục dữ liệu “{place["file/data"]}”: {cause} Hãy đặt LangNghe:DataFolder tới một thư mục ghi được. "
            + $"/ The data folder “{place["file/data"]}” cannot be written: {cause} Set LangNghe:DataFolder to a folder that can.",
            fault.Message);
    }
}
