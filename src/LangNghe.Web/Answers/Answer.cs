using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace LangNghe.Web.Answers;

/// <summary>A finished answer of status 200: its headers and its bytes, packed in each coding once somebody asks for it.</summary>
/// <param name="headers">What its endpoint said of it: type, language, links.</param>
/// <param name="body">The bytes as they are.</param>
public sealed class Answer(IReadOnlyList<KeyValuePair<string, StringValues>> headers, byte[] body)
{
    private readonly Lazy<CodedAnswer>[] coded = Pack(body);

    public IReadOnlyList<KeyValuePair<string, StringValues>> Headers => headers;

    /// <summary>Bytes in memory so far.</summary>
    public long Size => coded.Where(c => c.IsValueCreated).Sum(c => (long)c.Value.Body.Length);

    public CodedAnswer In(Coding coding) => coded[(int)coding].Value;

    /// <summary>Whether it is there in that coding without packing it.</summary>
    public bool Has(Coding coding) => coded[(int)coding].IsValueCreated;

    private static Lazy<CodedAnswer>[] Pack(byte[] body)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 10));
        var plain = new CodedAnswer(body, $"\"{hash}\"", default);
        // What does not become smaller is sent as it is.
        CodedAnswer In(Coding coding) => coding.Pack(body) is { } packed && packed.Length < body.Length
            ? new CodedAnswer(packed, $"\"{hash}-{coding.Name()}\"", coding.Name())
            : plain;
        return [new(plain), new(() => In(Coding.Gzip)), new(() => In(Coding.Brotli))];
    }
}

/// <summary>The bytes of an answer in one coding.</summary>
/// <param name="Tag">Its entity tag; a strong one, so each coding has its own.</param>
/// <param name="Coding">Value of <c>Content-Encoding</c>; empty: none.</param>
public sealed record CodedAnswer(byte[] Body, StringValues Tag, StringValues Coding)
{
    /// <summary>Value of <c>Content-Length</c>.</summary>
    public StringValues Length { get; } = Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
