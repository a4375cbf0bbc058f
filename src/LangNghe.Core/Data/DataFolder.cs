namespace LangNghe.Core.Data;

/// <summary>The one folder that holds everything the portal remembers.</summary>
public sealed class DataFolder
{
    /// <summary>Creates the folder where it is missing and tries to write in it.</summary>
    /// <exception cref="DataFolderException">It cannot be created or written; the message is a sentence for the operator.</exception>
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        try
        {
            Create(Path);
            Create(Media);
            Create(Keys);
            // Server and command may try at the same moment: each its own file.
            var trial = System.IO.Path.Combine(Path, $".trial-{Guid.NewGuid():N}");
            Try(trial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(Path, e);
        }
    }

    public string Path { get; }

    public string Database => System.IO.Path.Combine(Path, "langnghe.db");

    /// <summary>Stored files, addressed by <c>folder/name.ext</c> below it.</summary>
    public string Media => System.IO.Path.Combine(Path, "media");

    /// <summary>The search index; it may be deleted at any time and is made again.</summary>
    public string Search => System.IO.Path.Combine(Path, "search");

    /// <summary>Share cards; it may be deleted at any time, they are drawn again.</summary>
    public string Cards => System.IO.Path.Combine(Path, "cards");

    /// <summary>Keys that protect what the portal hands out; nobody else may read them.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    // What the database takes before it says a word: on a full disk an empty file would still be made.
    private static void Try(string file)
    {
        try
        {
            File.WriteAllBytes(file, new byte[64 * 1024]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

/// <summary>The data folder is of no use: the start stops with this sentence.</summary>
public sealed class DataFolderException(string path, Exception cause) : Exception(
    $"Không ghi được vào thư mục dữ liệu “{path}”: {cause.Message.TrimEnd('.')}. Hãy đặt LangNghe:DataFolder tới một thư mục ghi được. "
    + $"/ The data folder “{path}” cannot be written: {cause.Message.TrimEnd('.')}. Set LangNghe:DataFolder to a folder that can.",
    cause);
