using System.Xml.Linq;
using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using Xunit;
using static LangNghe.Web.Tests.Machines.Feeds.AtomCheck;

namespace LangNghe.Web.Tests.Machines.Feeds;

public class FeedTests(PortalFactory portal)
{
    public static TheoryData<string, string> Feeds => new()
    {
        { "/lang-nghe/atom.xml", "/lang-nghe" }, { "/en/craft-villages/atom.xml", "/en/craft-villages" },
        { "/van-ban/atom.xml", "/van-ban" }, { "/en/laws/atom.xml", "/en/laws" },
        { "/tin-tuc/atom.xml", "/tin-tuc" }, { "/en/news/atom.xml", "/en/news" },
    };

    [Theory, MemberData(nameof(Feeds))]
    public async Task A_feed_is_as_the_standard_asks_and_its_list_leads_to_it(string address, string list)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var page = await portal.PageAsync(list);

        Assert.Equal("application/atom+xml; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Empty(Faults(feed));
        Assert.Equal($"https://langnghe.test{address}", feed.Root!.Element(Atom + "id")!.Value);
        Assert.Equal([$"https://langnghe.test{address}", $"https://langnghe.test{list}"], feed.Root.Elements(Atom + "link").Take(2).Select(l => l.Attribute("href")!.Value));
        Assert.Equal(address, page.QuerySelector("head link[type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Equal([list.StartsWith("/en", StringComparison.Ordinal) ? "Follow by Atom" : "Theo dõi qua Atom"], page.Words($"main a[href='{address}']"));
    }

    [Fact]
    public async Task Entries_are_the_items_as_their_pages_show_them()
    {
        foreach (var language in Languages.All)
        {
            Assert.Equal(Expected<CraftVillage>(language), Entries(await FeedAsync(portal, "Villages/Index", language)));
            Assert.Equal(Expected<LegalDocument>(language), Entries(await FeedAsync(portal, "Legal/Index", language)));
            Assert.Equal(Expected<Article>(language), Entries(await FeedAsync(portal, "Articles/Index", language)));
            foreach (var entry in (await FeedAsync(portal, "Legal/Index", language)).Elements(Atom + "entry"))
            {
                var page = await portal.PageAsync(Link(entry)["https://langnghe.test".Length..]);
                Assert.Equal(entry.Element(Atom + "title")!.Value, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
                Assert.Contains(Folded(entry.Element(Atom + "summary")?.Value ?? ""), page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_newest_change_comes_first_and_no_more_than_fifty()
    {
        await using var own = PortalFactory.Empty();
        for (var i = 0; i < 51; i++)
        {
            await own.PublishAsync(Some.Article(a => a with { Name = new($"Tin {i}", $"News {i}") }));
            own.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        var first = own.Published.All<Article>().Single(a => a.Name.Vi == "Tin 1");
        await own.PublishAsync(first with { Summary = new("Đã sửa.") });

        var feed = await FeedAsync(own, "Articles/Index", Language.Vi);

        Assert.Equal(["Tin 1", .. Enumerable.Range(2, 49).Reverse().Select(i => $"Tin {i}")], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        var newest = feed.Element(Atom + "entry")!;
        Assert.Equal("2026-12-10T05:00:51Z", newest.Element(Atom + "updated")!.Value);
        Assert.Equal("2026-12-10T05:00:01Z", newest.Element(Atom + "published")!.Value);
        Assert.Equal("2026-12-10T05:00:51Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task A_withdrawn_item_says_so_and_a_removed_one_is_gone()
    {
        await using var own = PortalFactory.Empty();
        var removed = await own.PublishAsync(Some.Village());
        var withdrawn = await own.PublishAsync(Some.Village());
        await own.Get<ContentWorkflow>().WithdrawAsync(withdrawn.Key, new Actor("test"), "Nghề đã mất.", TestContext.Current.CancellationToken);
        await own.Get<ContentWorkflow>().RemoveAsync(removed.Key, new Actor("test"), "Nhầm.", TestContext.Current.CancellationToken);
        await own.Get<PublishedContent>().RefreshAsync(TestContext.Current.CancellationToken);

        var feed = await FeedAsync(own, "Villages/Index", Language.Vi);

        Assert.Equal("Không còn hoạt động từ 10/12/2026. Nghề đã mất.", Assert.Single(feed.Elements(Atom + "entry")).Element(Atom + "summary")!.Value);
    }

    [Fact]
    public async Task Names_that_look_like_markup_are_text_and_the_governing_body_is_the_author()
    {
        await using var own = PortalFactory.Empty();
        await own.PublishAsync(Some.Settings(s => s with { Licence = new("CC BY 4.0") }));
        await own.PublishAsync(Some.Article(a => a with { Name = new("<b>Tin</b> & ]]> \"x\""), Summary = new("1 < 2 &amp; 3") }));

        var feed = await FeedAsync(own, "Articles/Index", Language.En);

        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("<b>Tin</b> & ]]> \"x\"", entry.Element(Atom + "title")!.Value);
        Assert.Equal("vi", entry.Element(Atom + "title")!.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("1 < 2 &amp; 3", entry.Element(Atom + "summary")!.Value);
        Assert.Equal("Department of Agriculture and Environment", feed.Element(Atom + "author")!.Value);
        Assert.Equal("CC BY 4.0", feed.Element(Atom + "rights")!.Value);
    }

    [Fact]
    public async Task A_portal_without_anything_has_feeds_without_entries()
    {
        await using var own = PortalFactory.Empty();

        var feed = await FeedAsync(own, "Articles/Index", Language.Vi);

        Assert.Empty(Faults(feed.Document!));
        Assert.Equal("Làng nghề An Giang", feed.Element(Atom + "author")!.Value);
    }

    private IEnumerable<string> Expected<T>(Language language) where T : SourcedDocument => portal.Published.All<T>()
        .OrderByDescending(item => item.Publication.ChangedAt).ThenBy(item => item.Key).Take(50)
        .Select(item => $"urn:uuid:{item.Key} https://langnghe.test{PageAddresses.To(item, language)}");

    private static IEnumerable<string> Entries(XElement feed) => feed.Elements(Atom + "entry").Select(entry => $"{entry.Element(Atom + "id")!.Value} {Link(entry)}");

    private static string Link(XElement entry) => entry.Element(Atom + "link")!.Attribute("href")!.Value;

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<XElement> FeedAsync(PortalFactory of, string list, Language language)
    {
        using var visitor = of.Visitor();
        return XDocument.Parse(await visitor.GetStringAsync($"{PageAddresses.Of(list).In(language)}/atom.xml", TestContext.Current.CancellationToken)).Root!;
    }
}
