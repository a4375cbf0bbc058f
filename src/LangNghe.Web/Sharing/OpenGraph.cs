using System.Globalization;
using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Web.Hosting;
using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.Sharing;

/// <summary>What a page tells those who show a link to it (Open Graph protocol).</summary>
public static class OpenGraph
{
    /// <summary>Property and content, in the order to write them.</summary>
    public static IEnumerable<(string Property, string Content)> Of(PublicPage page, PublicAddress origin)
    {
        var card = page.Card;
        return
        [
            ("og:type", page.Subject is Article or Guide ? "article" : "website"),
            ("og:site_name", page.T["Site.Name"]),
            ("og:title", page.Title.Length == 0 ? page.T["Site.Title"] : page.Title),
            ("og:description", page.Description),
            .. page.HasAddress ? [("og:url", origin.Absolute(page.AddressIn(page.Language)) + page.CanonicalQuery)] : Array.Empty<(string, string)>(),
            ("og:locale", Locale(page.Language)),
            ("og:locale:alternate", Locale(page.Language.Other())),
            ("og:image", origin.Absolute(card.Address)),
            ("og:image:type", "image/png"),
            ("og:image:width", ShareCard.Width.ToString(CultureInfo.InvariantCulture)),
            ("og:image:height", ShareCard.Height.ToString(CultureInfo.InvariantCulture)),
            ("og:image:alt", card.Alt),
            .. Times(page.Subject),
        ];
    }

    // The day an article shows is the one it is known by.
    private static IEnumerable<(string Property, string Content)> Times(Document? subject) => subject switch
    {
        Article { Date: { } day } => [("article:published_time", day.ToString("O", CultureInfo.InvariantCulture)), Modified(subject)],
        Guide => [("article:published_time", Utc(subject.Publication.FirstPublishedAt)), Modified(subject)],
        _ => [],
    };

    private static (string Property, string Content) Modified(Document subject) => ("article:modified_time", Utc(subject.Publication.ChangedAt));

    private static string Utc(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Locale(Language language) => language == Language.Vi ? "vi_VN" : "en_GB";
}
