using System.Globalization;

namespace LangNghe.Web.Sharing;

/// <summary>The card without its words, as one drawing: the cover hemmed with its selvedge, black silk, the mark, the months.</summary>
public static class CardGround
{
    private const int Hem = 16;
    private const int CoverHeight = ShareCard.Height - Hem;

    public static string Of(ShareCard card, int? bandTop) => string.Create(CultureInfo.InvariantCulture, $"""
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{ShareCard.Width}" height="{ShareCard.Height}">
        <defs><linearGradient id="gloss" gradientUnits="userSpaceOnUse" x1="-38.7" y1="155.7" x2="1238.7" y2="474.3"><stop offset=".38" stop-color="#fff0d6" stop-opacity="0"/><stop offset=".49" stop-color="#fff0d6" stop-opacity=".075"/><stop offset=".54" stop-color="#fff0d6" stop-opacity=".02"/><stop offset=".62" stop-color="#fff0d6" stop-opacity="0"/></linearGradient>{Woven("hem", card.Motif, Hem)}{Woven("months", card.Motif, CardLayout.BandHeight)}</defs>
        <path fill="#1b1417" d="M0 0h1200v630H0z"/><path fill="url(#gloss)" d="M0 0h1200v630H0z"/>
        {Cover(Drawings.Cover(card.Drawing))}
        <svg y="{CoverHeight}" width="{CardLayout.CoverWidth}" height="{Hem}"><path fill="url(#hem)" d="M0 0h630v16H0z"/></svg>
        <svg x="{CardLayout.Left}" y="{CardLayout.Margin}" width="{CardLayout.MarkSize}" height="{CardLayout.MarkSize}" viewBox="0 0 48 48"><circle cx="31" cy="20" r="13" fill="#f6b62d"/><path fill="#fbf4e0" d="M3 6h42v4H3z"/><path fill="#d9a844" d="M6 10h8v24q-2 3-4 0t-4 0z"/><path fill="#cc3a6b" d="M17 10h8v30q-2 3-4 0t-4 0z"/><path fill="#fbf4e0" d="M28 10h8v22q-2 3-4 0t-4 0z"/></svg>
        {(bandTop is { } top ? Months(card, top) : "")}
        </svg>
        """);

    private static string Cover(Drawing drawing) => string.Create(CultureInfo.InvariantCulture,
        $"""<svg width="{CardLayout.CoverWidth}" height="{CoverHeight}" viewBox="{drawing.Box}" preserveAspectRatio="xMidYMid slice">{drawing.Body}</svg>""");

    // Tiles of a selvedge are as long as their motif needs.
    private static string Woven(string id, string motif, int height)
    {
        var tile = Drawings.Selvedge(motif);
        var width = height * tile.Ratio;
        return string.Create(CultureInfo.InvariantCulture,
            $"""<pattern id="{id}" patternUnits="userSpaceOnUse" width="{width:0.##}" height="{height}"><svg width="{width:0.##}" height="{height}" viewBox="{tile.Box}">{tile.Body}</svg></pattern>""");
    }

    // Twelve columns with a thread each; every band begins with the beginning of the pattern.
    private static string Months(ShareCard card, int top)
    {
        const double column = CardLayout.Room / 12.0;
        var threads = Enumerable.Range(0, 12).Select(n => string.Create(CultureInfo.InvariantCulture, $"M{n * column:0.##} 0v{CardLayout.BandHeight}"));
        var bands = card.Bands.Select(b => Band((b.Start - 1) * column, b.Length * column));
        return string.Create(CultureInfo.InvariantCulture,
            $"""<svg x="{CardLayout.Left}" y="{top}" width="{CardLayout.Room}" height="{CardLayout.BandHeight + CardLayout.BandRule}"><path stroke="#fff0d6" stroke-opacity=".25" d="{string.Concat(threads)}"/>{string.Concat(bands)}</svg>""");
    }

    private static string Band(double left, double width) => string.Create(CultureInfo.InvariantCulture,
        $"""<svg x="{left:0.##}" width="{width:0.##}" height="{CardLayout.BandHeight + CardLayout.BandRule}"><path fill="url(#months)" d="M0 0h{width:0.##}v{CardLayout.BandHeight}H0z"/><path fill="#f6b62d" d="M0 {CardLayout.BandHeight}h{width:0.##}v{CardLayout.BandRule}H0z"/></svg>""");
}
