using System.Net;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Hosting;
using LangNghe.Web.Pages.Public;
using Xunit;

namespace LangNghe.Web.Tests.Answers;

/// <summary>Answers that are made once and kept, as the reader and a proxy on the way see them. A portal of its own: it counts what is kept.</summary>
public sealed class KeptAnswersTests : IClassFixture<KeptAnswersTests.Fixture>
{
    public sealed class Fixture : PortalFactory;

    private readonly PortalFactory portal;

    public KeptAnswersTests(Fixture portal) => this.portal = portal;

    [Theory]
    [InlineData("/lang-nghe")]
    [InlineData("/en/craft-villages/tan-chau-silk-village")]
    [InlineData("/sitemap.xml")]
    [InlineData("/opensearch.xml")]
    public async Task Each_coding_has_its_own_tag_and_is_not_sent_again_to_who_has_it(string address)
    {
        List<string> tags = [];
        foreach (var coding in (string?[])[null, "gzip", "br"])
        {
            using var first = await AskAsync(address, coding);
            var tag = first.Headers.ETag!.ToString();
            tags.Add(tag);
            using var second = await AskAsync(address, coding, tag);
            using var other = await AskAsync(address, coding, "\"another\"");

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, other.StatusCode));
            Assert.Equal("public, no-cache", Assert.Single(first.Headers.GetValues("Cache-Control")));
            Assert.Equal((tag, "public, no-cache"), (second.Headers.ETag!.ToString(), Assert.Single(second.Headers.GetValues("Cache-Control"))));
            Assert.Equal(first.Headers.Vary, second.Headers.Vary);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
        }
        Assert.Equal(3, tags.Distinct().Count());
    }

    [Theory]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("W/{0}", HttpStatusCode.NotModified)]
    [InlineData("\"a\", {0}", HttpStatusCode.NotModified)]
    [InlineData("\"a\", \"b\"", HttpStatusCode.OK)]
    [InlineData("rubbish", HttpStatusCode.OK)]
    public async Task A_tag_may_be_asked_about_in_every_way(string asked, HttpStatusCode status)
    {
        using var first = await AskAsync("/", null);
        using var second = await AskAsync("/", null, asked.Replace("{0}", first.Headers.ETag!.ToString(), StringComparison.Ordinal));

        Assert.Equal(status, second.StatusCode);
    }

    [Fact]
    public async Task HEAD_says_what_GET_would_and_sends_nothing()
    {
        using var client = portal.Visitor();
        // The first who asks makes the answer: also one that wants none of it.
        using var head = await client.SendAsync(new(HttpMethod.Head, "/huong-dan"), Cancellation);
        using var get = await client.GetAsync("/huong-dan", Cancellation);

        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal((await get.Content.ReadAsByteArrayAsync(Cancellation)).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("/san-pham?nhom=thuc-pham&ocop=con-hieu-luc")]
    [InlineData("/san-pham?nhom=khong-co")]
    [InlineData("/san-pham?nhom=%3Cb%3E")]
    [InlineData("/san-pham?trang=02")]
    [InlineData("/san-pham?trang=999")]
    [InlineData("/van-ban/52-2018-nd-cp?ngay=2020-01-01")]
    [InlineData("/tim-kiem?q=lua")]
    [InlineData("/khong-co")]
    [InlineData("/API/v1/guides")]
    [InlineData("/robots.txt/")]
    [InlineData("/api/v1/guides?trang=999")]
    [InlineData("/lang-nghe/khong-co")]
    public async Task What_there_is_no_end_to_is_not_kept(string address)
    {
        var before = Store.Count;
        using var first = await AskAsync(address, "br");
        using var second = await AskAsync(address, "br");

        Assert.Equal(before, Store.Count);
        Assert.Equal(first.StatusCode, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Cancellation), await second.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("/diem-tham-quan?thang=1")]
    [InlineData("/diem-tham-quan?noi=long-phu&noi=tinh-bien")]
    [InlineData("/diem-tham-quan?fbclid=1&thang=2")]
    [InlineData("/san-pham?trang=2")]
    public async Task A_list_with_one_facet_or_a_later_page_is_kept(string address)
    {
        var before = Store.Count;
        using var first = await AskAsync(address, "br");
        using var second = await AskAsync(address, "gzip");

        Assert.Equal(before + 1, Store.Count);
    }

    [Fact]
    public async Task Keys_that_no_page_knows_do_not_change_an_answer()
    {
        using var plain = await AskAsync("/lang-nghe?nghe=lam-nhang", "br");
        using var decorated = await AskAsync("/lang-nghe?utm_source=zalo&nghe=lam-nhang&x=%3Cscript%3E", "br");

        Assert.Equal(plain.Headers.ETag, decorated.Headers.ETag);
    }

    [Fact]
    public async Task Every_list_names_its_facets_in_the_table_of_addresses()
    {
        foreach (var page in PageAddresses.All.Where(a => a.Kept?.Keys.Contains(ListPage.PageKey) == true))
        {
            var document = await portal.PageAsync(page.Vi);
            var asked = document.QuerySelectorAll("main a[href*='?']")
                .Select(a => a.GetAttribute("href")!).Where(href => href.StartsWith(page.Vi + "?", StringComparison.Ordinal))
                .SelectMany(href => href[(page.Vi.Length + 1)..].Split('&')).Select(pair => pair.Split('=')[0]).Where(key => key != ListPage.PageKey)
                .Distinct().Order(StringComparer.Ordinal);

            Assert.Equal(page.Kept!.Facets.Order(StringComparer.Ordinal), asked);
        }
    }

    [Fact]
    public async Task A_publish_is_seen_by_the_next_who_asks_whatever_others_ask_meanwhile()
    {
        using var own = PortalFactory.Empty();
        var item = await own.PublishAsync(Some.Village());
        var address = PageAddresses.To(item, Language.Vi);
        using var stop = new CancellationTokenSource();
        var others = Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await own.PageAsync(address);
                }
            },
            Cancellation)).ToList();

        for (var i = 1; i <= 20; i++)
        {
            await own.PublishAsync(item with { Name = new($"Làng số {i}", $"Village {i}") });

            Assert.Equal($"Làng số {i}", (await own.PageAsync(address)).QuerySelector("h1")!.Words());
        }
        await stop.CancelAsync();
        await Task.WhenAll(others);
    }

    // Who comes first makes the store: as large as the portal would.
    private AnswerStore Store => AnswerStore.Of(portal.Published, new PortalOptions().AnswersMegabytes * 1024L * 1024L);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<HttpResponseMessage> AskAsync(string address, string? coding, string? tag = null)
    {
        using var client = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (coding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(coding);
        }
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }
        return await client.SendAsync(request, Cancellation);
    }
}
