namespace LangNghe.Web.Sharing;

/// <summary>Breaks a text between its words, never inside one.</summary>
public static class LineBreaks
{
    /// <summary>The fewest lines that hold the words, of lengths as equal as can be; null: a word is longer than a line.</summary>
    /// <param name="words">The words with their widths.</param>
    /// <param name="space">Width of the space between two words.</param>
    /// <param name="room">Width of a line.</param>
    public static IReadOnlyList<string>? Break(IReadOnlyList<(string Text, double Width)> words, double space, double room)
    {
        // The best way to set the words from each one to the end: its lines, what they leave empty, where its second line begins.
        var best = new (int Lines, double Empty, int Next)[words.Count + 1];
        for (var first = words.Count - 1; first >= 0; first--)
        {
            best[first] = (int.MaxValue, 0, 0);
            var width = -space;
            for (var next = first + 1; next <= words.Count && (width += space + words[next - 1].Width) <= room; next++)
            {
                var (lines, empty, _) = best[next];
                var way = (lines + 1, empty + (room - width) * (room - width), next);
                best[first] = lines < int.MaxValue && way.CompareTo(best[first]) < 0 ? way : best[first];
            }
        }
        return best[0].Lines == int.MaxValue ? null : [.. Lines(words, best)];
    }

    private static IEnumerable<string> Lines(IReadOnlyList<(string Text, double Width)> words, (int Lines, double Empty, int Next)[] best)
    {
        for (var first = 0; first < words.Count; first = best[first].Next)
        {
            yield return string.Join(' ', words.Skip(first).Take(best[first].Next - first).Select(w => w.Text));
        }
    }
}
