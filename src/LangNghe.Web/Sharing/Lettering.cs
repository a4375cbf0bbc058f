using System.Globalization;
using NetVips;

namespace LangNghe.Web.Sharing;

/// <summary>The portal's typeface as libvips draws it.</summary>
public static class Lettering
{
    /// <summary>Height of a line by the size of its letters: marks above and below never meet.</summary>
    public const double LineHeight = 1.3;

    private const int Measured = 100;

    /// <summary>A line as a mask of its ink; <c>Xoffset</c> and <c>Yoffset</c> tell where in the line that begins.</summary>
    /// <param name="size">Pixels.</param>
    /// <exception cref="VipsException">It cannot be drawn.</exception>
    public static Image Draw(string line, double size, bool bold) => Image.Text(
        line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal),
        font: string.Create(CultureInfo.InvariantCulture, $"Be Vietnam Pro {(bold ? "Bold " : "")}{size}"),
        fontfile: Path.Combine(AppContext.BaseDirectory, "fonts", bold ? "be-vietnam-pro-700.ttf" : "be-vietnam-pro-400.ttf"),
        dpi: 72,
        wrap: Enums.TextWrap.None);

    /// <summary>The text in the largest of the sizes in which it fits; where none does, in the smallest and without its last words.</summary>
    /// <param name="sizes">Largest first, each with the most lines it may take.</param>
    /// <param name="room">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    public static Paragraph Fit(string text, bool bold, IReadOnlyList<(int Size, int Lines)> sizes, double room, double height)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (w, Width(w, bold))).ToArray();
        foreach (var (size, most) in sizes)
        {
            if (At(size, words, bold, room) is { } paragraph && paragraph.Lines.Count <= most && paragraph.Height <= height)
            {
                return paragraph;
            }
        }
        return Shortened(words, bold, sizes[^1], room, height);
    }

    private static Paragraph Shortened((string Text, double Width)[] words, bool bold, (int Size, int Lines) last, double room, double height)
    {
        var most = Math.Min(last.Lines, (int)(height / (last.Size * LineHeight)));
        for (var kept = words.Length - 1; kept > 0; kept--)
        {
            var cut = $"{words[kept - 1].Text.TrimEnd(',', ';', '.', ':')}…";
            if (At(last.Size, [.. words[..(kept - 1)], (cut, Width(cut, bold))], bold, room) is { } paragraph && paragraph.Lines.Count <= most)
            {
                return paragraph;
            }
        }
        // One endless word.
        var whole = words[0];
        return new([whole.Text], Math.Min(last.Size, room * Measured / whole.Width), bold);
    }

    private static Paragraph? At(int size, IReadOnlyList<(string Text, double Width)> words, bool bold, double room)
    {
        var scale = (double)Measured / size;
        return LineBreaks.Break(words, Measured * 0.26, room * scale) is { } lines ? new(lines, size, bold) : null;
    }

    // At one size: widths grow with it. Ink may begin before the line does; both sides are counted.
    private static double Width(string word, bool bold)
    {
        using var ink = Draw(word, Measured, bold);
        return ink.Width + Math.Max(0, ink.Xoffset) * 2;
    }
}

/// <summary>Lines of one size.</summary>
public sealed record Paragraph(IReadOnlyList<string> Lines, double Size, bool Bold)
{
    public double Height => Lines.Count * Size * Lettering.LineHeight;
}
