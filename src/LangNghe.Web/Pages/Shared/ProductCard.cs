using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Web.Look;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>A product among others: <c>_ProductCard</c>, inside <c>.cards</c>.</summary>
/// <param name="Heading">Level of its heading, 2 or 3.</param>
/// <param name="AtVillage">Whether the page is that of its village, which then needs no name.</param>
public sealed record ProductCard(Product Item, PublicPage Page, int Heading = 3, bool AtVillage = false)
{
    public Words T => Page.T;

    public Cover Cover => Page.CoverOf(Item);

    /// <summary>The group, where it is more than a guess of the compilers.</summary>
    public string? Group => Item.Group is { } group and not OcopGroup.Outside && Item.CertaintyOf(nameof(Product.Group)) is not { Certainty: Certainty.Suggested }
        ? T.Of(group)
        : null;

    /// <summary>Where its villages lie: “Phường Tịnh Biên, xã Tri Tôn”.</summary>
    public string Places => AtVillage ? "" : T.Begin(string.Join(", ", Page.Published.Find<CraftVillage>(Item.Villages)
        .Select(v => v.Place is { } code ? Gazetteer.Current.FindCommune(code)?.Title.InSentence(T.Language.Culture()) : null).OfType<string>().Distinct()));

    public OcopMark Ocop => new(Item.OcopOn(Page.Today).Certificates is [var best, ..] ? best : null, T);
}

/// <summary>Stars and words of a certificate (null: there is none): <c>_Ocop</c>.</summary>
public sealed record OcopMark(CertificateAtDay? Certificate, Words T);

/// <summary>Covers of products.</summary>
public static class ProductCovers
{
    /// <param name="page">The page that shows it.</param>
    /// <param name="product">A published product.</param>
    /// <param name="first">Whether it is the first picture of the page.</param>
    public static Cover CoverOf(this PublicPage page, Product product, bool first = false)
    {
        var (motif, drawing) = page.Published.Derive(s => new ProductDrawings(s)).Of(product);
        return new(motif, drawing, first);
    }
}
