using System.Globalization;

namespace LangNghe.Core.Search.Indexing;

/// <summary>
/// The folder of the index: one subfolder a generation. A rebuild fills the next one and commits once, at its end; so whichever has a commit
/// is whole, and the newest of these is the live one. Everything here may be deleted at any time: it is made again.
/// </summary>
internal sealed class IndexFolder(string path)
{
    private long last;

    /// <summary>Held by the process that writes; beside the folder, so that who deletes the folder does not let a second one write.</summary>
    public string Lock => $"{path}.lock";

    public RebuildRequest Request { get; } = new(path);

    /// <summary>The generations, the newest first.</summary>
    public IReadOnlyList<string> Generations => Directory.Exists(path)
        ? [.. Directory.EnumerateDirectories(path).Where(d => NumberOf(d) is not null).OrderByDescending(NumberOf)]
        : [];

    /// <summary>A folder for the next generation, not yet created; never one that this process has used before.</summary>
    public string Next()
    {
        last = Math.Max(last, Generations is [var newest, ..] ? NumberOf(newest)!.Value : 0) + 1;
        return Path.Combine(path, last.ToString("D8", CultureInfo.InvariantCulture));
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
        long.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
