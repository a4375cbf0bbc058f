using LangNghe.TestKit;
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
    [InlineData("/", PagePolicy)]
    [InlineData("/en/craft-villages", PagePolicy)]
    [InlineData("/khong-co", PagePolicy)]
    [InlineData("/assets/site.css", PagePolicy)]
    [InlineData("/api/v1/suggest?q=lua", PagePolicy)]
    [InlineData("/sitemap.xml", PagePolicy)]
    [InlineData("/motifs/lua.svg", DrawingPolicy)]
    [InlineData("/map/base.svg", DrawingPolicy)]
    public async Task The_browser_is_told_what_not_to_do(string address, string policy)
    {
        using var answer = await portal.AskAsync(address);

        Assert.Equal(
            [
                ("Content-Security-Policy", policy),
                ("Cross-Origin-Opener-Policy", "same-origin"),
                // Open data may be read from any site.
                .. address.StartsWith("/api/v1/", StringComparison.Ordinal) ? [("Cross-Origin-Resource-Policy", "cross-origin")] : Array.Empty<(string, string)>(),
                ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
                ("Referrer-Policy", "strict-origin-when-cross-origin"),
                ("X-Content-Type-Options", "nosniff"),
            ],
            answer.Headers
                .Where(h => h.Key is "Content-Security-Policy" or "X-Content-Type-Options" || h.Key.EndsWith("-Policy", StringComparison.Ordinal))
                .OrderBy(h => h.Key, StringComparer.Ordinal)
                .Select(h => (h.Key, Assert.Single(h.Value))));
        Assert.False(answer.Headers.Contains("Server"), "the server's name");
        Assert.False(answer.Headers.Contains("Set-Cookie"), "a cookie");
    }

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
