using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// The files of an index as a searcher reads them: each is read whole and compared with its checksum before Lucene sees any of it. So
/// nothing that happens to the files reaches who is asking, and a damaged file cannot make Lucene loop or swallow the memory.
/// Read only.
/// </summary>
internal sealed class HeldDirectory(string path) : BaseDirectory
{
    private readonly NIOFSDirectory files = new(path);

    // Lucene never changes a file it has written; what a segment still holds is not read twice.
    private readonly Dictionary<string, WeakReference<byte[]>> held = new(StringComparer.Ordinal);

    public override string[] ListAll() => files.ListAll();

    [Obsolete("Lucene's own remark: whoever wants to know opens it.")]
    public override bool FileExists(string name) => files.FileExists(name);

    public override long FileLength(string name) => files.FileLength(name);

    public override IndexInput OpenInput(string name, IOContext context)
    {
        lock (held)
        {
            if (!held.TryGetValue(name, out var reference) || !reference.TryGetTarget(out var bytes))
            {
                bytes = Read(name);
                held[name] = new(bytes);
            }
            return new HeldInput(name, bytes);
        }
    }

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new Slicer((HeldInput)OpenInput(name, context));

    public override IndexOutput CreateOutput(string name, IOContext context) => throw new NotSupportedException();

    public override void DeleteFile(string name) => throw new NotSupportedException();

    public override void Sync(ICollection<string> names) => throw new NotSupportedException();

    protected override void Dispose(bool disposing) => files.Dispose();

    private byte[] Read(string name)
    {
        // Only a help to find the newest commit, and not part of one: Lucene does without.
        if (name == IndexFileNames.SEGMENTS_GEN)
        {
            throw new FileNotFoundException(name);
        }
        var bytes = File.ReadAllBytes(Path.Combine(path, name));
        try
        {
            CodecUtil.ChecksumEntireFile(new HeldInput(name, bytes));
            return bytes;
        }
        catch (InvalidOperationException e)
        {
            // Too short for a checksum. By an exception of this kind Lucene knows a commit that was not finished, and takes the one before.
            throw new EndOfStreamException(name, e);
        }
    }

    private sealed class Slicer(HeldInput whole) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => whole.Slice(sliceDescription, offset, length);

        [Obsolete("Only for old compound files.")]
        public override IndexInput OpenFullSlice() => whole.Slice("whole", 0, whole.Length);

        protected override void Dispose(bool disposing)
        {
        }
    }
}
