using System.Globalization;
using System.Xml.Linq;

namespace LangNghe.Web.Tests.Machines.Feeds;

/// <summary>What RFC 4287 asks of a feed, as far as ours use it: section 4.1 what each element holds, 3.3 how instants are written, 4.2.6 what an id is.</summary>
internal static class AtomCheck
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly Dictionary<string, (int Least, int Most)> InFeed = new()
    {
        ["id"] = (1, 1), ["title"] = (1, 1), ["updated"] = (1, 1), ["author"] = (1, 1), ["rights"] = (0, 1), ["link"] = (3, 3), ["entry"] = (0, 50),
    };

    private static readonly Dictionary<string, (int Least, int Most)> InEntry = new()
    {
        ["id"] = (1, 1), ["title"] = (1, 1), ["updated"] = (1, 1), ["published"] = (1, 1), ["link"] = (2, 2), ["summary"] = (0, 1),
    };

    /// <summary>Everything that is wrong with it.</summary>
    public static IEnumerable<string> Faults(XDocument document)
    {
        var feed = document.Root!;
        return feed.Name != Atom + "feed" ? [$"{feed.Name} is no feed"] :
        [
            .. Holds(feed, InFeed),
            .. Links(feed, "self", "alternate", "alternate"),
            .. feed.Elements(Atom + "entry").SelectMany(entry => Holds(entry, InEntry).Concat(Links(entry, "alternate", "alternate"))),
            .. Ids(feed),
            .. feed.Descendants().Where(e => e.Name.LocalName is "updated" or "published" && !IsInstant(e.Value)).Select(e => $"{e.Value} is no instant"),
            .. feed.Descendants().Where(e => e.Name.LocalName is "title" or "summary" or "name" or "rights" && (e.HasElements || e.Value.Trim().Length == 0 || e.Attribute("type") is not null))
                .Select(e => $"{e} is no plain text"),
        ];
    }

    private static IEnumerable<string> Holds(XElement within, Dictionary<string, (int Least, int Most)> allowed) =>
    [
        .. within.Elements().Where(e => e.Name.Namespace != Atom || !allowed.ContainsKey(e.Name.LocalName)).Select(e => $"{e.Name} in {within.Name}"),
        .. from rule in allowed
           let count = within.Elements(Atom + rule.Key).Count()
           where count < rule.Value.Least || count > rule.Value.Most
           select $"{count} × {rule.Key} in {within.Name}",
    ];

    private static IEnumerable<string> Links(XElement within, params string[] rels)
    {
        var links = within.Elements(Atom + "link").ToList();
        if (!links.Select(l => l.Attribute("rel")?.Value).SequenceEqual(rels))
        {
            yield return $"links of {within.Element(Atom + "id")}";
        }
        // No two alternates of one type and one language.
        if (links.DistinctBy(l => (l.Attribute("rel")?.Value, l.Attribute("type")?.Value, l.Attribute("hreflang")?.Value)).Count() != links.Count)
        {
            yield return $"two alternates of {within.Element(Atom + "id")}";
        }
        foreach (var link in links.Where(l => !Uri.IsWellFormedUriString(l.Attribute("href")?.Value, UriKind.Absolute)))
        {
            yield return $"{link} leads nowhere";
        }
    }

    private static IEnumerable<string> Ids(XElement feed)
    {
        var ids = feed.Descendants(Atom + "id").Select(id => id.Value).ToList();
        return ids.Where(id => !Uri.IsWellFormedUriString(id, UriKind.Absolute)).Concat(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"twice {same.Key}"));
    }

    private static bool IsInstant(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
