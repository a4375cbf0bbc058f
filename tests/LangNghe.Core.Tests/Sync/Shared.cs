using System.Runtime.CompilerServices;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>Reference material that may lie beside the project; tests that need it are skipped where it does not.</summary>
public static class Shared
{
    /// <summary>The path of a file or folder in it.</summary>
    public static string File(string path, [CallerFilePath] string here = "")
    {
        for (var folder = Directory.GetParent(here); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", path);
            if (Path.Exists(found))
            {
                return found;
            }
        }
        Assert.Skip($"../shared/{path} is not here.");
        return "";
    }
}
