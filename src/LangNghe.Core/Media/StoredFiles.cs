using System.Text.RegularExpressions;

namespace LangNghe.Core.Media;

/// <summary>Plain files below the media folder of the data folder, addressed by <c>folder/name.ext</c>.</summary>
public static partial class StoredFiles
{
    /// <summary>Whether a text is such a path: two segments of plain letters, so that it can never leave the folder.</summary>
    public static bool IsPath(string path) => Path().IsMatch(path);

    [GeneratedRegex(@"^[a-z0-9]{1,40}/[a-z0-9][a-z0-9-]{0,100}\.[a-z0-9]{1,8}\z")]
    private static partial Regex Path();
}
