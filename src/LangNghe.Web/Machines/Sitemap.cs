using System.Globalization;
using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Web.Hosting;

namespace LangNghe.Web.Machines;

/// <summary>All public pages for search engines, each with its twin in the other language (sitemaps.org, <c>hreflang</c>).</summary>
public sealed class Sitemap
{
    private static readonly XNamespace Urls = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private readonly PublicAddress origin;

    private Sitemap(PublishedSnapshot published, PublicAddress origin)
    {
        this.origin = origin;
        var root = new XElement(Urls + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Html.NamespaceName));
        foreach (var page in PublicPages.Of(published))
        {
            XElement[] twins = [.. Languages.All.Select(l => Twin(l.Code(), page.In(l))), Twin("x-default", page.Vi)];
            root.Add(Languages.All.Select(l => Url(page.In(l), page.ChangedAt, twins)));
        }
        Xml = $"{new XDeclaration("1.0", "utf-8", null)}\n{root.ToString(SaveOptions.DisableFormatting)}";
    }

    public string Xml { get; }

    /// <summary>The sitemap of a snapshot, made once.</summary>
    public static Sitemap Of(PublishedSnapshot published, PublicAddress origin) => published.Derive(s => new Sitemap(s, origin));

    private XElement Url(string path, DateTime? changedAt, IEnumerable<XElement> twins) =>
        new(Urls + "url",
            new XElement(Urls + "loc", origin.Absolute(path)),
            changedAt is { } at ? new XElement(Urls + "lastmod", at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null,
            twins.Select(t => new XElement(t)));

    private XElement Twin(string language, string path) =>
        new(Html + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", origin.Absolute(path)));
}
