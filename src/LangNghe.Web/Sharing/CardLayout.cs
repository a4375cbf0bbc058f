namespace LangNghe.Web.Sharing;

/// <summary>A paragraph at its place; pixels from the upper left corner of the card.</summary>
public sealed record PlacedText(Paragraph Text, string Colour, double Top, int Left = CardLayout.Left);

/// <summary>Where everything on the silk of a card stands: the brand above, the name in the middle, the season below.</summary>
/// <param name="Texts">All words.</param>
/// <param name="BandTop">Where the twelve months begin; null: it has none.</param>
public sealed record CardLayout(IReadOnlyList<PlacedText> Texts, int? BandTop)
{
    /// <summary>Width of the cover, which is followed by the silk.</summary>
    public const int CoverWidth = 630;

    public const int Margin = 56;

    public const int Left = CoverWidth + Margin;

    /// <summary>Width of all that stands on the silk.</summary>
    public const int Room = ShareCard.Width - Margin - Left;

    public const int BandHeight = 34;

    /// <summary>Thickness of the line below a band: some selvedges are as black as the silk.</summary>
    public const int BandRule = 4;

    public const int MarkSize = 64;

    private const int Bottom = ShareCard.Height - Margin;
    private const int BrandSize = 24;
    private const int Gap = 24;
    private const int SmallGap = 10;
    private const string Silk = "#fbf4e0";
    private const string SoftSilk = "#d3c7b5";

    private static readonly (int, int)[] NameSizes = [(58, 3), (52, 4), (46, 4), (40, 5), (36, 6), (32, 7), (28, 10)];
    private static readonly (int, int)[] LineSizes = [(26, 2), (22, 3)];

    /// <summary>Measures the words of a card and gives each its place.</summary>
    public static CardLayout Of(ShareCard card)
    {
        var brand = new Paragraph([card.T["Site.Brand1"], card.T["Site.Brand2"]], BrandSize, true);
        var season = card.Season is null ? null : Line(card.Season);
        int? band = card.Bands.Count > 0 ? Bottom - BandHeight - BandRule : null;
        var seasonTop = (band - SmallGap ?? Bottom) - (season?.Height ?? 0);
        var texts = new List<PlacedText> { new(brand, Silk, Margin, Left + MarkSize + 14) };
        texts.AddRange(Middle(card, Margin + brand.Height + Gap, season is null ? Bottom : seasonTop - Gap));
        if (season is not null)
        {
            texts.Add(new(season, Silk, seasonTop));
        }
        return new(texts, band);
    }

    // What it is, its name and where it is, together in the middle of what is left.
    private static IEnumerable<PlacedText> Middle(ShareCard card, double top, double bottom)
    {
        var kind = card.Kind is null ? null : Line(card.Kind);
        var place = card.Place is null ? null : Line(card.Place);
        var others = (kind is null ? 0 : kind.Height + SmallGap) + (place is null ? 0 : place.Height + SmallGap);
        var name = Lettering.Fit(card.Name, true, NameSizes, Room, bottom - top - others);
        var y = top + (bottom - top - others - name.Height) / 2;
        foreach (var (text, colour) in new[] { (kind, SoftSilk), (name, Silk), (place, SoftSilk) })
        {
            if (text is not null)
            {
                yield return new(text, colour, y);
                y += text.Height + SmallGap;
            }
        }
    }

    private static Paragraph Line(string text) => Lettering.Fit(text, false, LineSizes, Room, LineSizes.Length * ShareCard.Height);
}
