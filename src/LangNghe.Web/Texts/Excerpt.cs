namespace LangNghe.Web.Texts;

/// <summary>The beginning of a text, for the description of a page.</summary>
public static class Excerpt
{
    /// <summary>What search engines show of a description.</summary>
    public const int Longest = 160;

    /// <summary>The text on one line, cut at the end of a word where it is longer than <see cref="Longest"/>.</summary>
    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }
        var end = line.LastIndexOf(' ', Longest - 1);
        return $"{line[..(end > 0 ? end : Longest - 1)].TrimEnd(',', ';', ':', '–', '.')}…";
    }
}
