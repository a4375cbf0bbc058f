using Lucene.Net.Store;

namespace LangNghe.Core.Search.Indexing;

/// <summary>Reads a file, or a part of one, that is held in memory.</summary>
internal sealed class HeldInput(string name, ArraySegment<byte> bytes) : IndexInput(name)
{
    private int at;

    public override long Length => bytes.Count;

    public override long Position => at;

    public HeldInput Slice(string part, long offset, long length) =>
        offset >= 0 && length >= 0 && offset + length <= bytes.Count ? new(part, bytes.Slice((int)offset, (int)length)) : throw AtEnd();

    public override void Seek(long pos) => at = pos >= 0 && pos <= bytes.Count ? (int)pos : throw AtEnd();

    public override byte ReadByte() => at < bytes.Count ? bytes[at++] : throw AtEnd();

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        if (len > bytes.Count - at)
        {
            throw AtEnd();
        }
        bytes.AsSpan(at, len).CopyTo(b.AsSpan(offset));
        at += len;
    }

    protected override void Dispose(bool disposing)
    {
        // The memory goes with the last who reads.
    }

    private EndOfStreamException AtEnd() => new(ToString());
}
