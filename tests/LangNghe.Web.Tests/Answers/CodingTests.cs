using System.IO.Compression;
using System.Text;
using LangNghe.Web.Answers;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace LangNghe.Web.Tests.Answers;

public class CodingTests
{
    [Theory]
    [InlineData(null, Coding.Identity)]
    [InlineData("", Coding.Identity)]
    [InlineData("br", Coding.Brotli)]
    [InlineData("gzip", Coding.Gzip)]
    [InlineData("gzip, deflate, br", Coding.Brotli)]
    [InlineData("gzip, deflate, br, zstd", Coding.Brotli)]
    [InlineData("deflate", Coding.Identity)]
    [InlineData("zstd", Coding.Identity)]
    [InlineData("GZIP", Coding.Gzip)]
    [InlineData("br;q=0.5, gzip;q=0.8", Coding.Gzip)]
    [InlineData("br;q=0, gzip", Coding.Gzip)]
    [InlineData("br;q=0, gzip;q=0", Coding.Identity)]
    [InlineData("*", Coding.Brotli)]
    [InlineData("*;q=0", Coding.Identity)]
    [InlineData("br;q=0, *", Coding.Gzip)]
    [InlineData("identity", Coding.Identity)]
    [InlineData("identity;q=0", Coding.Identity)]
    [InlineData("br;q=banana", Coding.Identity)]
    [InlineData(";;;,,,", Coding.Identity)]
    public void The_smallest_that_is_taken(string? accepted, Coding coding)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptEncoding = accepted;

        Assert.Equal(coding, Codings.Of(context.Request));
    }

    [Fact]
    public void Several_lines_are_read_as_one()
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptEncoding = new(["deflate", "gzip"]);

        Assert.Equal(Coding.Gzip, Codings.Of(context.Request));
    }

    [Fact]
    public void What_is_packed_can_be_unpacked()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Lụa Tân Châu, nhuộm trái mặc nưa. ", 200)));
        var answer = new Answer([], text);

        Assert.Equal(text, Unpack(new BrotliStream(new MemoryStream(answer.In(Coding.Brotli).Body), CompressionMode.Decompress)));
        Assert.Equal(text, Unpack(new GZipStream(new MemoryStream(answer.In(Coding.Gzip).Body), CompressionMode.Decompress)));
        Assert.Equal(3, Enum.GetValues<Coding>().Select(c => answer.In(c).Tag.ToString()).Distinct().Count());
    }

    [Fact]
    public void What_does_not_become_smaller_is_sent_as_it_is()
    {
        var answer = new Answer([], [1, 2, 3]);

        Assert.Same(answer.In(Coding.Identity), answer.In(Coding.Brotli));
        Assert.Equal(0, answer.In(Coding.Brotli).Coding.Count);
    }

    private static byte[] Unpack(Stream packed)
    {
        using var whole = new MemoryStream();
        packed.CopyTo(whole);
        return whole.ToArray();
    }
}
