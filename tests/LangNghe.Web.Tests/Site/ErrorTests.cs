using System.Net;
using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LangNghe.Web.Tests.Site;

public class ErrorTests(PortalFactory portal)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/lang-nghe/lua-tan-chua", "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)", "/lang-nghe/lua-tan-chau")]
    [InlineData("/en/craft-villages/tan-chau-silk-vilage", "Tân Châu silk village (lãnh Mỹ A black silk)", "/en/craft-villages/tan-chau-silk-village")]
    [InlineData("/en/craft-villages/lua-tan-chau", "Tân Châu silk village (lãnh Mỹ A black silk)", "/en/craft-villages/tan-chau-silk-village")]
    [InlineData("/lang-nghe/Lụa Tân Chua/", "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)", "/lang-nghe/lua-tan-chau")]
    [InlineData("/lua-tan-chau", "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)", "/lang-nghe/lua-tan-chau")]
    [InlineData("/noi/nha-bangg", "Phường Nhà Bàng, thị xã Tịnh Biên", "/noi/ten-cu/nha-bang")]
    [InlineData("/en/places/long-phuu", "Long Phú ward", "/en/places/long-phu")]
    public async Task A_mistyped_address_proposes_the_one_meant_first(string address, string name, string to)
    {
        using var client = portal.CreateClient();
        using var answer = await client.GetAsync(address, Cancellation);
        var near = (await PortalFactory.ReadAsync(answer)).QuerySelectorAll("main .plain a");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal((name, to), (near[0].Words(), near[0].GetAttribute("href")));
        Assert.InRange(near.Length, 1, 4);
    }

    [Theory]
    [InlineData("/khong-co", "application/json")]
    [InlineData("/lang-nghe/khong-co", "image/avif,image/webp")]
    [InlineData("/khong-co", "text/html;q=0, text/css")]
    [InlineData("/assets/khong-co.css", "text/html")]
    [InlineData("/motifs/khong-co.svg", "*/*")]
    public async Task Who_reads_no_pages_is_told_the_code_alone(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", accept } } };
        using var answer = await portal.Visitor().SendAsync(request, Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation)));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Proposals_stay_in_the_section_asked_for()
    {
        using var answer = await portal.Visitor().GetAsync("/san-pham/lua-tan-chau", Cancellation);
        var near = (await PortalFactory.ReadAsync(answer)).QuerySelectorAll("main .plain a");

        Assert.NotEmpty(near);
        Assert.All(near, link => Assert.StartsWith("/san-pham/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/khong-co-gi", "vi", "Trang này đã trôi theo con nước", "/en")]
    [InlineData("/en/nothing-at-all", "en", "This page has drifted off with the river", "/")]
    [InlineData("/en/craft-villages/zzzz", "en", "This page has drifted off with the river", "/")]
    [InlineData("/loi", "vi", "Trang này đã trôi theo con nước", "/en")]
    public async Task It_speaks_the_language_of_the_address_and_switches_to_the_other_home(string address, string language, string title, string other)
    {
        using var answer = await portal.Visitor().GetAsync(address, Cancellation);
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal([title], page.Words("h1"));
        Assert.Equal(other, page.QuerySelector("a.lang")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[rel=alternate], .crumbs"));
        Assert.Contains("default-src 'none'", string.Concat(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("/lang-nghe", "Trang này chỉ để đọc")]
    [InlineData("/en/map", "This page is read-only")]
    public async Task Sending_to_a_page_is_refused_with_what_is_allowed(string address, string title)
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete })
        {
            using var answer = await portal.Visitor().SendAsync(new HttpRequestMessage(method, address), Cancellation);

            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
            Assert.Equal([title], (await PortalFactory.ReadAsync(answer)).Words("h1"));
        }
    }

    [Theory]
    [InlineData("/noi/an-phu", 200)]
    [InlineData("/noi/khong-co", 404)]
    public async Task Asking_for_the_head_alone_is_answered_like_asking_for_the_page(string address, int status)
    {
        using var answer = await portal.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancellation);

        Assert.Equal((status, "text/html; charset=utf-8"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
    }

    [Theory]
    [InlineData(Language.Vi, "/lang-nghe/lang-dang-nham", "Trang này đã được gỡ", "Gỡ ngày 10/12/2026.")]
    [InlineData(Language.En, "/en/craft-villages/published-in-error", "This page was removed", "Removed on 10 December 2026.")]
    public async Task A_removed_page_explains_itself(Language language, string address, string title, string day)
    {
        await using var own = PortalFactory.Empty();
        var village = await own.PublishAsync(new CraftVillage
        {
            Name = new("Làng đăng nhầm", "Published in error"),
            Summary = new("Một câu.", "A sentence."),
            Craft = Craft.Other,
            Place = Core.Places.CommuneCode.Parse("30337"),
        });
        await own.Get<ContentWorkflow>().RemoveAsync(village.Key, new Actor("test"), "đăng nhầm", Cancellation);
        await own.Get<PublishedContent>().RefreshAsync(Cancellation);

        using var answer = await own.Visitor().GetAsync(address, Cancellation);
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal(language.Code(), page.DocumentElement.GetAttribute("lang"));
        Assert.Equal([title], page.Words("h1"));
        Assert.EndsWith(day, page.Words("main p")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gay", "vi", "Lỗi ở phía chúng tôi")]
    [InlineData("/en/broken", "en", "Something broke on our side")]
    public async Task A_fault_is_told_plainly_and_shows_nothing_of_the_inside(string address, string language, string title)
    {
        await using var broken = portal.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IStartupFilter>(new Breaking())));
        using var answer = await broken.CreateClient().GetAsync(address, Cancellation);
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal([title], page.Words("h1"));
        Assert.DoesNotContain("secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", string.Concat(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    // After the portal's own pipeline: reached by addresses that no page has.
    private sealed class Breaking : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(_ => throw new InvalidOperationException("secret"));
        };
    }
}
