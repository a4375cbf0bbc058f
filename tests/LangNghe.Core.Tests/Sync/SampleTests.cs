using System.Text;
using System.Text.RegularExpressions;
using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Media;
using LangNghe.Core.Products;
using LangNghe.Core.Sync;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>Where the samples of the format hold what ours hold, the bytes are the same.</summary>
public partial class SampleTests
{
    [Theory]
    [InlineData("usync.config")]
    [InlineData("Languages/vi.config")]
    [InlineData("Languages/en-us.config")]
    [InlineData("Dictionary/village.config")]
    [InlineData("Dictionary/village.howtoreach.config")]
    public void Files_made_from_the_code_are_those_of_the_samples(string path)
    {
        using var folder = new TemporaryFolder();
        SyncFolder.Write(folder.Path, [], Texts.Some);

        Assert.Equal(Bytes(Shared.File("usync/samples/uSync/v17/" + path)), Bytes(folder["v17/" + path]));
    }

    [Fact]
    public void Lists_of_texts_are_those_of_the_samples()
    {
        var product = new Product { Materials = new LocalizedTexts(["tơ tằm", "trái mặc nưa"], ["silk", "mac nua fruit"]) };

        Assert.Equal(Property("Content/lãnh-mỹ-a.config", "materials"), Written.Property(product, "materials"));
    }

    [Fact]
    public void Rich_text_is_that_of_the_samples()
    {
        var vietnamese = "<p>Nghề trồng dâu, nuôi tằm, ươm tơ, dệt lụa ở Tân Châu nổi lên từ đầu thế kỷ XX và thịnh nhất vào khoảng thập niên 1930–1960; "
            + "lãnh Mỹ A (lụa đen bóng) là mặt hàng làm nên tên tuổi.</p><p>Nay chỉ còn ít cơ sở; hợp tác xã tơ lụa lập năm 2006.</p>";
        var english = "<p>Silk growing, reeling and weaving in Tan Chau rose in the early 20th century and was at its height around the 1930s–1960s; "
            + "Lanh My A (glossy black silk) made its name.</p><p>Few workshops remain; the silk co-operative was founded in 2006.</p>";

        Assert.Equal(
            Property("Content/làng-nghề-tơ-lụa-tân-châu-lãnh-mỹ-a.config", "history"),
            Written.Property(new Article { Body = new LocalizedText(vietnamese, english) }, "body"));
    }

    [Fact]
    public void The_file_of_a_picture_is_that_of_the_samples()
    {
        Assert.Equal(
            Property("Media/lụa-tân-châu-ảnh-mẫu.config", "umbracoFile"),
            Written.Property(new Image { Path = "2ztk5nqa/lua-tan-chau-mau.png" }, "umbracoFile"));
    }

    /// <summary>The bytes as letters; keys of texts, made in a name space of one's own, are left out.</summary>
    private static string Bytes(string file)
    {
        var bytes = System.IO.File.ReadAllText(file, Encoding.Latin1);
        return file.Contains("Dictionary", StringComparison.Ordinal) ? Key().Replace(bytes, "Key") : bytes;
    }

    private static string Property(string path, string alias) =>
        Written.Between(System.IO.File.ReadAllText(Shared.File("usync/samples/uSync/v17/" + path), Encoding.UTF8), alias);

    [GeneratedRegex("Key=\"[^\"]*\"")]
    private static partial Regex Key();
}
