using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Look;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Sharing;

/// <summary>What the card of each kind of item shows.</summary>
public static class CardTexts
{
    private const string Scene = "canh-nang-nuoc-doc";

    /// <summary>The card of all pages that are about no single item.</summary>
    public static ShareCard PortalCard(this Words t) => new(t, Motif.Other, Scene, t["Home.Heading"]);

    /// <summary>The card of a published item that has a page.</summary>
    public static ShareCard CardOf(this PublishedSnapshot published, Document item, Words t) => item switch
    {
        CraftVillage village => Village(village, t),
        Product product => OfProduct(published, product, t),
        ProductionPoint point => Point(published, point, t),
        LegalDocument law => Named(law, t, "") with { Kind = t.Name(law) },
        Guide => Named(item, t, "-a") with { Kind = t["Share.Kind.Guide"] },
        Article article => About(published, article, t) with { Kind = t["Share.Kind.Article"] },
        _ => new(t, Motif.Other, Scene, Own(item.Name, t)),
    };

    private static ShareCard Village(CraftVillage village, Words t)
    {
        var motif = Motif.Of(village);
        return WithSeason(new(t, motif, motif, Own(village.ShortName(), t)) { Place = PlaceOf(village.Place, t) }, village.Season, CertaintyOf(village, nameof(village.Season)));
    }

    private static ShareCard OfProduct(PublishedSnapshot published, Product product, Words t)
    {
        var (motif, drawing) = published.Derive(s => new ProductDrawings(s)).Of(product);
        var village = published.Find<CraftVillage>(product.Villages) is [var first, ..] ? first : null;
        return new(t, motif, drawing, Own(product.Name, t)) { Kind = t["Share.Kind.Product"], Place = PlaceOf(village?.Place, t) };
    }

    private static ShareCard Point(PublishedSnapshot published, ProductionPoint point, Words t)
    {
        var motif = published.Find<CraftVillage>(point.Villages) is [var village, ..] ? Motif.Of(village) : Motif.Other;
        var card = new ShareCard(t, motif, motif, Own(point.Name, t)) { Kind = t["Share.Kind.Point"], Place = PlaceOf(point.Place, t) };
        return WithSeason(card, point.BestMonths, CertaintyOf(point, nameof(point.BestMonths)));
    }

    private static ShareCard About(PublishedSnapshot published, Article article, Words t) =>
        published.Find<CraftVillage>(article.About) is [var village, ..]
            ? new(t, Motif.Of(village), Motif.Of(village), Own(article.Name, t))
            : Named(article, t, "-b");

    private static ShareCard Named(Document item, Words t, string closeUp) => new(t, Motif.Other, Motif.Other + closeUp, Own(item.Name, t));

    // On a card, too, a suggestion is called one.
    private static ShareCard WithSeason(ShareCard card, MonthSet? months, Certainty certainty) => months is not { Months.Count: > 0 } ? card : card with
    {
        Season = $"{card.T[certainty == Certainty.Stated ? "Season.Best" : "Facet.thang"]}: {months.InWords(card.T)}",
        Bands = months.Calendar == MonthCalendar.Solar ? [.. months.Bands()] : [],
    };

    private static Certainty CertaintyOf(SourcedDocument item, string property) => item.CertaintyOf(property)?.Certainty ?? Certainty.Stated;

    private static string? PlaceOf(CommuneCode? code, Words t) =>
        code is { } known ? Gazetteer.Current.FindCommune(known)?.Title.Full(t.Language.Culture()) : null;

    private static string Own(LocalizedText text, Words t) => text.In(t.Language).Text ?? "";
}
