using System.Text;
using NetVips;

namespace LangNghe.Web.Sharing;

/// <summary>Draws cards with libvips: the ground from its drawing, the words upon it.</summary>
public static class CardPainter
{
    /// <summary>Bytes a card may have, so that weak phones get it at once.</summary>
    public const int Budget = 80 * 1024;

    static CardPainter()
    {
        // Cards are made seldom and one at a time: nothing is kept between them, and they take one processor from the readers.
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
    }

    /// <summary>A card as a PNG file.</summary>
    /// <exception cref="VipsException">It cannot be drawn.</exception>
    /// <exception cref="DllNotFoundException">libvips is not there.</exception>
    public static byte[] Paint(ShareCard card)
    {
        var layout = CardLayout.Of(card);
        using var ground = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(CardGround.Of(card, layout.BandTop)));
        using var opaque = ground.Flatten();
        var layers = layout.Texts.SelectMany(Lines).ToArray();
        try
        {
            using var whole = opaque.Composite([.. layers.Select(l => l.Ink)], [.. layers.Select(_ => Enums.BlendMode.Over)],
                x: [.. layers.Select(l => l.X)], y: [.. layers.Select(l => l.Y)]);
            using var plain = whole.Flatten();
            // Fine threads cost most; with sixteen colours they look the same and take half.
            return Save(plain, bits: 8) is { Length: <= Budget } file ? file : Save(plain, bits: 4);
        }
        finally
        {
            foreach (var (ink, _, _) in layers)
            {
                ink.Dispose();
            }
        }
    }

    private static byte[] Save(Image card, int bits) =>
        card.PngsaveBuffer(compression: 9, palette: true, q: 90, effort: 7, dither: 0, bitdepth: bits, keep: Enums.ForeignKeep.None);

    private static IEnumerable<(Image Ink, int X, int Y)> Lines(PlacedText placed)
    {
        var (text, top) = (placed.Text, placed.Top);
        foreach (var line in text.Lines)
        {
            using var mask = Lettering.Draw(line, text.Size, text.Bold);
            var (x, y) = (placed.Left + mask.Xoffset, (int)Math.Round(top) + mask.Yoffset);
            using var colour = mask.NewFromImage(Rgb(placed.Colour)).Copy(interpretation: Enums.Interpretation.Srgb);
            yield return (colour.Bandjoin(mask), x, y);
            top += text.Size * Lettering.LineHeight;
        }
    }

    private static double[] Rgb(string colour) => [.. Convert.FromHexString(colour.AsSpan(1)).Select(b => (double)b)];
}
