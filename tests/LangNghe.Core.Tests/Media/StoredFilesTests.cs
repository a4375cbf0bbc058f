using LangNghe.Core.Media;
using Xunit;

namespace LangNghe.Core.Tests.Media;

public class StoredFilesTests
{
    [Theory]
    [InlineData("ab12/lua.png", true)]
    [InlineData("ab12/lua.png\n", false)]
    [InlineData("ab12/../lua.png", false)]
    [InlineData("lua.png", false)]
    public void A_path_is_two_segments_of_plain_letters(string path, bool isOne)
    {
        Assert.Equal(isOne, StoredFiles.IsPath(path));
    }
}
