namespace LangNghe.Core.Sync;

/// <summary>Files that are there whole or not at all, whenever the program is killed.</summary>
internal static class SafeFile
{
    public const string Unfinished = ".tmp";

    public static void Replace(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var stream = File.Create(path + Unfinished))
        {
            write(stream);
        }
        File.Move(path + Unfinished, path, overwrite: true);
    }
}
