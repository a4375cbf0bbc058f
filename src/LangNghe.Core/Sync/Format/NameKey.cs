using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace LangNghe.Core.Sync.Format;

/// <summary>Keys made from names (UUID version 5, RFC 9562), so that writing twice gives the same bytes.</summary>
internal static class NameKey
{
    // The portal's own name space: its types, data types and texts. Never changed, or every key on disk changes.
    private static readonly Guid Portal = new("0d6a4f0e-7f43-4f0b-9f8e-5c1b6a2f3d71");

    public static Guid From(string name) => From(Portal, name);

    [SuppressMessage("Security", "CA5350", Justification = "The standard asks for SHA-1; nothing is secret here.")]
    public static Guid From(Guid space, string name)
    {
        var hash = SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
