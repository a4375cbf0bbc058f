namespace LangNghe.Web.Sharing;

/// <summary>Breaks a text between its words, never inside one.</summary>
public static class LineBreaks
{
    private const int Tries = 40;

    /// <summary>The fewest lines that hold the words, of lengths as equal as can be; null: a word is longer than a line.</summary>
    /// <param name="words">The words with their widths.</param>
    /// <param name="space">Width of the space between two words.</param>
    /// <param name="room">Width of a line.</param>
    public static IReadOnlyList<string>? Break(IReadOnlyList<(string Text, double Width)> words, double space, double room)
    {
        if (words.Any(w => w.Width > room))
        {
            return null;
        }
        var fewest = Fill(words, space, room).Count;
        return Enumerable.Range(1, Tries).Select(n => Fill(words, space, room * n / Tries)).First(lines => lines.Count <= fewest);
    }

    // A word longer than the line stands alone in it: then there are more lines than the whole room needs, or the same.
    private static List<string> Fill(IReadOnlyList<(string Text, double Width)> words, double space, double room)
    {
        var lines = new List<string>();
        var used = 0.0;
        foreach (var (text, width) in words)
        {
            if (lines.Count > 0 && used + space + width <= room)
            {
                lines[^1] += $" {text}";
                used += space + width;
            }
            else
            {
                lines.Add(text);
                used = width;
            }
        }
        return lines;
    }
}
