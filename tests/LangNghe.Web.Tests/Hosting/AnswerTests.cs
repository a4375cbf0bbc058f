using LangNghe.TestKit;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>What every answer says beside its content.</summary>
public class AnswerTests(PortalFactory portal)
{
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string DrawingPolicy =
        "default-src 'none'; style-src 'sha256-YjMNZW6pRZ//kxusYckI3aMZ8cyAR5HwyCrqj6zznl0='; frame-ancestors 'none'";

    [Theory]
    [InlineData("/", PagePolicy, "same-origin")]
    [InlineData("/en/craft-villages", PagePolicy, "same-origin")]
    [InlineData("/khong-co", PagePolicy, "same-origin")]
    [InlineData("/LANG-NGHE/", PagePolicy, "same-origin")]
    [InlineData("/health/ready", PagePolicy, "same-origin")]
    [InlineData("/assets/site.css", PagePolicy, "same-origin")]
    [InlineData("/api/v1/suggest?q=lua", PagePolicy, "cross-origin")]
    [InlineData("/lang-nghe/atom.xml", PagePolicy, "cross-origin")]
    [InlineData("/sitemap.xml", PagePolicy, "same-origin")]
    [InlineData("/motifs/lua.svg", DrawingPolicy, "cross-origin")]
    [InlineData("/motifs/khong-co.svg", PagePolicy, "cross-origin")]
    [InlineData("/map/base.svg", DrawingPolicy, "cross-origin")]
    public async Task The_browser_is_told_what_not_to_do(string address, string policy, string use)
    {
        using var answer = await portal.AskAsync(address);

        Assert.Equal(Told(policy, use), Told(answer));
        Assert.False(answer.Headers.Contains("Server"), "the server's name");
        Assert.False(answer.Headers.Contains("Set-Cookie"), "a cookie");
    }

    [Theory]
    [InlineData("POST", "/lang-nghe", 405)]
    [InlineData("HEAD", "/lang-nghe", 200)]
    [InlineData("DELETE", "/assets/site.css", 405)]
    public async Task Whatever_is_asked_the_browser_is_told(string method, string address, int status)
    {
        using var client = portal.Visitor();
        using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(Told(PagePolicy, "same-origin"), Told(answer));
    }

    [Theory]
    [InlineData("/lang-nghe")]
    [InlineData("/assets/site.css")]
    public async Task What_has_not_changed_is_told_again(string address)
    {
        using var client = portal.Visitor();
        using var first = await portal.AskAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(304, (int)answer.StatusCode);
        Assert.Equal(Told(PagePolicy, "same-origin"), Told(answer));
    }

    [Theory]
    [InlineData("Production", "https://langnghe.test", "max-age=31536000")]
    [InlineData("Production", "http://langnghe.test", null)]
    [InlineData("Testing", "https://langnghe.test", null)]
    public async Task Only_the_public_portal_insists_on_https(string environment, string address, string? told)
    {
        await using var own = PortalFactory.Empty();
        await using var server = own.WithWebHostBuilder(b => b.UseEnvironment(environment).UseSetting("LangNghe:PublicAddress", address));
        using var answer = await server.CreateClient().GetAsync("/robots.txt", TestContext.Current.CancellationToken);

        Assert.Equal(told, answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? Assert.Single(values) : null);
    }

    private static IEnumerable<(string, string)> Told(string policy, string use) =>
    [
        ("Content-Security-Policy", policy),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", use),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    ];

    private static IEnumerable<(string, string)> Told(HttpResponseMessage answer) => answer.Headers
        .Where(h => h.Key is "Content-Security-Policy" || (h.Key.StartsWith("X-", StringComparison.Ordinal) && !h.Key.Equals("X-Request-Id", StringComparison.OrdinalIgnoreCase)) || h.Key.EndsWith("-Policy", StringComparison.Ordinal))
        .OrderBy(h => h.Key, StringComparer.Ordinal)
        .Select(h => (h.Key, Assert.Single(h.Value)));

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/", "gzip")]
    [InlineData("/en/laws", "br")]
    [InlineData("/khong-co", "br")]
    [InlineData("/sitemap.xml", "gzip")]
    [InlineData("/assets/site.css", "gzip")]
    [InlineData("/motifs/lua.svg", "gzip")]
    public async Task An_answer_is_packed_as_the_browser_can_unpack_it(string address, string coding)
    {
        using var answer = await portal.AskAsync(address, coding);

        Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/assets/site.css", "text/css")]
    [InlineData("/assets/search.js", "text/javascript")]
    [InlineData("/opensearch.xml", "application/opensearchdescription+xml")]
    [InlineData("/en/opensearch.xml", "application/opensearchdescription+xml")]
    [InlineData("/api/v1/search?q=lua", "application/json")]
    [InlineData("/api/v1/suggest?q=lua", "application/json")]
    [InlineData("/api/v1/suggest?q=lua&format=opensearch", "application/x-suggestions+json")]
    [InlineData("/assets/fonts/be-vietnam-pro-400.woff2", "font/woff2")]
    [InlineData("/motifs/lua.svg", "image/svg+xml")]
    [InlineData("/map/base.svg", "image/svg+xml")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/icon-192.png", "image/png")]
    [InlineData("/site.webmanifest", "application/manifest+json")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/sitemap.xml", "application/xml")]
    public async Task A_file_says_what_it_is(string address, string type)
    {
        using var answer = await portal.AskAsync(address);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }
}
