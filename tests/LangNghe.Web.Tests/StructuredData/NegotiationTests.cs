using System.Net;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.StructuredData;

public class NegotiationTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/", "text/html", "text/html; charset=utf-8")]
    [InlineData("/", "application/ld+json", "application/ld+json; charset=utf-8")]
    [InlineData("/lang-nghe?trang=2", "application/ld+json", "application/ld+json; charset=utf-8")]
    [InlineData("/en/laws", "application/ld+json", "application/ld+json; charset=utf-8")]
    [InlineData("/en/laws", "*/*", "text/html; charset=utf-8")]
    public async Task A_page_answers_with_what_is_liked_better_and_says_that_it_would_answer_otherwise(string address, string accept, string type)
    {
        using var answer = await AskAsync(HttpMethod.Get, address, accept);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/lang-nghe/khong-co")]
    [InlineData("/lang-nghe?trang=99")]
    [InlineData("/noi/khong-co")]
    [InlineData("/lang-nghe/")]
    [InlineData("/LANG-NGHE")]
    [InlineData("/noi/ten-cu/an-phú")]
    public async Task What_does_not_exist_or_leads_elsewhere_is_the_same_for_all(string address)
    {
        using var page = await AskAsync(HttpMethod.Get, address, "text/html");
        using var data = await AskAsync(HttpMethod.Get, address, "application/ld+json");

        Assert.NotEqual(HttpStatusCode.OK, data.StatusCode);
        Assert.Equal(page.StatusCode, data.StatusCode);
        Assert.Equal(page.Headers.Location, data.Headers.Location);
        // Who reads no pages is told the code alone.
        Assert.Null(data.Content.Headers.ContentType);
    }

    [Fact]
    public async Task An_item_that_moved_or_was_removed_is_the_same_for_all()
    {
        await using var own = PortalFactory.Empty();
        await own.PublishAsync(Some.Village(v => v with { UrlName = new("ten-moi", "new-name"), FormerUrlNames = new(["ten-cu"], []) }));
        var removed = await own.PublishAsync(Some.Village(v => v with { UrlName = new("nham", "mistake") }));
        await own.Get<ContentWorkflow>().RemoveAsync(removed.Key, new Actor("test"), "Nhầm.", TestContext.Current.CancellationToken);
        await own.Get<PublishedContent>().RefreshAsync(TestContext.Current.CancellationToken);
        using var visitor = own.Visitor();
        visitor.DefaultRequestHeaders.Add("Accept", "application/ld+json");

        using var moved = await visitor.GetAsync("/lang-nghe/ten-cu", TestContext.Current.CancellationToken);
        using var gone = await visitor.GetAsync("/lang-nghe/nham", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal("/lang-nghe/ten-moi", moved.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_error_page_tells_nothing()
    {
        using var answer = await AskAsync(HttpMethod.Get, "/lang-nghe/khong-co", "text/html");

        Assert.Empty((await PortalFactory.ReadAsync(answer)).QuerySelectorAll("script[type='application/ld+json'], link[type='application/ld+json']"));
    }

    [Fact]
    public async Task Who_asks_for_the_head_alone_gets_the_type_of_the_facts()
    {
        using var answer = await AskAsync(HttpMethod.Head, "/lien-he", "application/ld+json");

        Assert.Equal("application/ld+json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, string accept)
    {
        using var visitor = portal.Visitor();
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Add("Accept", accept);
        return await visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
