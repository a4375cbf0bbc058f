using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace LangNghe.TestKit;

/// <summary>The files of the project itself, for tests of what holds for all of them.</summary>
public static partial class Repository
{
    public static string Root { get; } = Find();

    public static string SyncFolder => Path.Combine(Root, "uSync");

    /// <summary>Sources below a folder by their path relative to it, without what a build made.</summary>
    public static IReadOnlyList<(string Path, string Text)> Sources(string folder, params string[] endings)
    {
        var root = Path.Combine(Root, folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), file))
                .Where(f => !Built().IsMatch(f.Path) && endings.Any(e => f.Path.EndsWith(e, StringComparison.Ordinal)))
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => (f.Path, File.ReadAllText(f.file))),
        ];
    }

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = Directory.GetParent(here);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LangNghe.Web.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new DirectoryNotFoundException("The sources are not where they were built.");
    }

    [GeneratedRegex(@"(^|/)(bin|obj|node_modules)/")]
    private static partial Regex Built();
}
