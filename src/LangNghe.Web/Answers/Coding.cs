using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LangNghe.Web.Answers;

/// <summary>How an answer is packed on the wire (content coding).</summary>
public enum Coding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Which codings a request takes, and how to pack in them.</summary>
public static class Codings
{
    private const int BrotliQuality = 6;
    private const int BrotliWindow = 22;

    private static readonly string?[] Names = [null, "gzip", "br"];

    /// <summary>Its name in <c>Content-Encoding</c>; null: none is said.</summary>
    public static string? Name(this Coding coding) => Names[(int)coding];

    /// <summary>The smallest coding a request takes; as it is where it takes none, or says something that cannot be read.</summary>
    public static Coding Of(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding;
        return accepted.Count switch
        {
            0 => Coding.Identity,
            // What browsers of today send.
            1 when accepted[0] is "gzip, deflate, br" or "gzip, deflate, br, zstd" or "br" => Coding.Brotli,
            1 when accepted[0] is "gzip" => Coding.Gzip,
            _ => Best(accepted),
        };
    }

    public static byte[] Pack(this Coding coding, byte[] body) => coding switch
    {
        Coding.Brotli => Brotli(body),
        Coding.Gzip => Gzip(body),
        _ => body,
    };

    private static Coding Best(StringValues accepted)
    {
        if (!StringWithQualityHeaderValue.TryParseList(accepted.OfType<string>().ToList(), out var codings))
        {
            return Coding.Identity;
        }
        var best = (Coding: Coding.Identity, Quality: 0.0);
        foreach (var coding in (Coding[])[Coding.Brotli, Coding.Gzip])
        {
            var quality = Quality(codings, coding.Name()!);
            if (quality > best.Quality)
            {
                best = (coding, quality);
            }
        }
        return best.Coding;
    }

    private static double Quality(IList<StringWithQualityHeaderValue> codings, string name)
    {
        var own = codings.FirstOrDefault(c => c.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? codings.FirstOrDefault(c => c.Value == "*");
        return own is null ? 0 : own.Quality ?? 1;
    }

    private static byte[] Brotli(byte[] body)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, packed, out var written, BrotliQuality, BrotliWindow)
            ? packed[..written]
            : throw new InvalidOperationException("The room was not enough for a packed answer.");
    }

    private static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(body);
        }
        return packed.ToArray();
    }
}
