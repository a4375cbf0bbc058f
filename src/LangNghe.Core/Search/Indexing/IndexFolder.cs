using System.Globalization;

namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// The folder of the index: one subfolder a generation. A rebuild fills the next one and commits once, at its end; so whichever has a commit
/// is whole, and the newest of these is the live one. Everything here may be deleted at any time: it is made again.
/// </summary>
internal sealed class IndexFolder(string path)
{
    public string Path { get; } = path;

    /// <summary>Held by the process that writes the index.</summary>
    public string Lock => System.IO.Path.Combine(Path, "writer.lock");

    /// <summary>Left by a command for the process that holds the lock.</summary>
    public string Request => System.IO.Path.Combine(Path, "rebuild.request");

    /// <summary>The generations, the newest first.</summary>
    public IReadOnlyList<string> Generations => Directory.Exists(Path)
        ? [.. Directory.EnumerateDirectories(Path).Where(d => NumberOf(d) is not null).OrderByDescending(NumberOf)]
        : [];

    /// <summary>A folder for the next generation, not yet created.</summary>
    public string Next()
    {
        var last = Generations is [var newest, ..] ? NumberOf(newest)!.Value : 0;
        return System.IO.Path.Combine(Path, (last + 1).ToString("D8", CultureInfo.InvariantCulture));
    }

    /// <summary>Deletes all generations but one; what cannot be deleted now is deleted another time.</summary>
    public void Keep(string? generation)
    {
        foreach (var other in Generations.Where(g => g != generation))
        {
            Delete(other);
        }
    }

    public static void Delete(string generation)
    {
        try
        {
            Directory.Delete(generation, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is not the live one; whoever keeps another generation tries again.
        }
    }

    private static long? NumberOf(string folder) =>
        long.TryParse(System.IO.Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
