using System.Buffers.Binary;
using System.Net;

namespace LangNghe.Web.Conduct;

/// <summary>Who asks, for counting: an IPv4 address, or the /64 network that one household or company has of IPv6.</summary>
public static class Callers
{
    /// <summary>Stands for nobody: a request that came by no network.</summary>
    public const ulong Nobody = 0;

    // Of the networks for many receivers, which never ask: no /64 of a caller begins so.
    private const ulong Version4 = 0xffff_0000_0000_0000;

    public static ulong Of(IPAddress? address)
    {
        if (address is null)
        {
            return Nobody;
        }
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out var length);
        return length == 4 ? Version4 | BinaryPrimitives.ReadUInt32BigEndian(bytes)
            : address.IsIPv4MappedToIPv6 ? Version4 | BinaryPrimitives.ReadUInt32BigEndian(bytes[12..])
            // The network of ::1 is zero, too.
            : Math.Max(1, BinaryPrimitives.ReadUInt64BigEndian(bytes));
    }
}
