using System.Xml.Linq;
using LangNghe.Core.Places;
using LangNghe.TestKit;
using LangNghe.Web.Machines;
using Xunit;

namespace LangNghe.Web.Tests.Machines;

public class SitemapTests(PortalFactory portal)
{
    private static readonly XNamespace Urls = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Every_page_stands_in_it_once_in_each_language_with_its_twins()
    {
        var urls = await UrlsAsync();

        Assert.Equal(PublicPages.Of(portal.Published).Count() * 2, urls.Count);
        Assert.Equal(urls.Count, urls.Select(Address).Distinct().Count());
        Assert.All(urls, url =>
        {
            var twins = url.Elements(Html + "link").ToDictionary(l => l.Attribute("hreflang")!.Value, l => l.Attribute("href")!.Value);
            Assert.Equal(["en", "vi", "x-default"], twins.Keys.Order());
            Assert.Contains(Address(url), twins.Values);
            Assert.Equal(twins["vi"], twins["x-default"]);
        });
    }

    [Theory]
    [InlineData("https://langnghe.test/")]
    [InlineData("https://langnghe.test/en")]
    [InlineData("https://langnghe.test/van-ban")]
    [InlineData("https://langnghe.test/van-ban/52-2018-nd-cp")]
    [InlineData("https://langnghe.test/en/laws/decree-on-the-development-of-rural-trades-52-2018-nd-cp")]
    [InlineData("https://langnghe.test/en/contact")]
    [InlineData("https://langnghe.test/noi/an-phu")]
    [InlineData("https://langnghe.test/noi/ten-cu/an-phu")]
    public async Task Items_lists_and_places_are_in_it(string address)
    {
        Assert.Contains(address, (await UrlsAsync()).Select(Address));
    }

    [Fact]
    public async Task Drafts_and_settings_are_not_in_it()
    {
        var addresses = (await UrlsAsync()).Select(Address).ToList();

        Assert.DoesNotContain("https://langnghe.test/van-ban/448-kh-ubnd", addresses);
        Assert.DoesNotContain(addresses, a => a.Contains('?', StringComparison.Ordinal));
    }

    [Fact]
    public void Each_former_unit_has_an_address_and_no_address_is_one_that_redirects()
    {
        var former = PublicPages.Of(portal.Published).Select(p => p.Vi)
            .Where(a => a.StartsWith("/noi/ten-cu/", StringComparison.Ordinal)).Select(a => a["/noi/ten-cu/".Length..]).ToList();

        Assert.Equal(former, former.Select(slug => Gazetteer.Current.FindFormer(slug)!.Slug));
        var found = former.SelectMany(slug => Gazetteer.Current.FindFormer(slug)!.Candidates).ToHashSet();
        Assert.Empty(Gazetteer.Current.OldUnits.Except(found));
        Assert.Empty(Gazetteer.Current.Districts.Except(found));
    }

    [Fact]
    public async Task Robots_may_read_everything_and_are_shown_the_sitemap()
    {
        using var visitor = portal.Visitor();

        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://langnghe.test/sitemap.xml\n",
            await visitor.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken));
    }

    private async Task<IReadOnlyList<XElement>> UrlsAsync()
    {
        using var visitor = portal.Visitor();
        var xml = await visitor.GetStringAsync("/sitemap.xml", TestContext.Current.CancellationToken);
        return [.. XDocument.Parse(xml).Root!.Elements(Urls + "url")];
    }

    private static string Address(XElement url) => url.Element(Urls + "loc")!.Value;
}
