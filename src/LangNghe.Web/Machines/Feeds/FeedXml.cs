using System.Globalization;
using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Core.Site;
using LangNghe.Web.Addressing;
using LangNghe.Web.Hosting;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Feeds;

/// <summary>Writes a feed in one language. Every text is plain text.</summary>
internal sealed class FeedXml(Feed feed, PublishedSnapshot published, Words t, PublicAddress origin)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly Language language = t.Language;

    public string Written()
    {
        var items = feed.Newest(published);
        var settings = published.All<SiteSettings>() is [var known, ..] ? known : null;
        var self = origin.Absolute(feed.AddressIn(language));
        var root = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.Code()),
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", $"{t[feed.Heading]} – {t["Site.Name"]}"),
            new XElement(Atom + "updated", Instant(items is [var newest, ..] ? newest.Publication.ChangedAt : published.ChangedAt ?? DateTime.UnixEpoch)),
            new XElement(Atom + "author", new XElement(Atom + "name", settings is { GoverningBody.IsEmpty: false } ? settings.GoverningBody.In(language) : t["Site.Name"])),
            settings is { Licence.IsEmpty: false } ? Text("rights", settings.Licence.In(language)) : null,
            Link("self", self, Feed.Type, language),
            Alternates(l => feed.List.In(l)),
            items.Select(Entry));
        return $"{new XDeclaration("1.0", "utf-8", null)}\n{root.ToString(SaveOptions.DisableFormatting)}";
    }

    private XElement Entry(SourcedDocument item)
    {
        var words = new EntryWords(item, t);
        return new(
            Atom + "entry",
            new XElement(Atom + "id", $"urn:uuid:{item.Key}"),
            Text("title", words.Title),
            new XElement(Atom + "updated", Instant(item.Publication.ChangedAt)),
            new XElement(Atom + "published", Instant(item.Publication.FirstPublishedAt)),
            Alternates(l => PageAddresses.To(item, l)),
            words.Summary.Text is null ? null : Text("summary", words.Summary));
    }

    // The page in the language of the feed first: a reader opens that one.
    private IEnumerable<XElement> Alternates(Func<Language, string> address) =>
        new[] { language, language.Other() }.Select(l => Link("alternate", origin.Absolute(address(l)), "text/html", l));

    private static XElement Link(string rel, string href, string type, Language language) => new(
        Atom + "link", new XAttribute("rel", rel), new XAttribute("type", type), new XAttribute("hreflang", language.Code()), new XAttribute("href", href));

    private static XElement Text(string name, Rendition text) =>
        new(Atom + name, text.FellBack ? new XAttribute(XNamespace.Xml + "lang", text.Language.Code()) : null, text.Text);

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
