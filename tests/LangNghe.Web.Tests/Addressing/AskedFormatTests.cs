using LangNghe.Web.Addressing;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace LangNghe.Web.Tests.Addressing;

public class AskedFormatTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("*/*")]
    [InlineData("text/*")]
    [InlineData("application/*, text/html")]
    [InlineData("text/html")]
    [InlineData("TEXT/HTML")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7")]
    [InlineData("text/html,application/ld+json")]
    [InlineData("application/ld+json,text/html")]
    [InlineData("application/ld+json;q=0.9,text/html")]
    [InlineData("application/ld+json;q=0.5,text/html;q=0.5")]
    [InlineData("application/ld+json;q=0")]
    [InlineData("application/ld+json;q=0,*/*;q=0.1")]
    [InlineData("application/ld+json;q=0.000")]
    [InlineData("application/json")]
    [InlineData("application/json+ld")]
    [InlineData("application/ld")]
    [InlineData("application/ldjson")]
    [InlineData("image/png")]
    [InlineData("application/ld+json;q=")]
    [InlineData("application/ld+json;q=zwei")]
    [InlineData("application/ld+json;q=2")]
    [InlineData("ld+json")]
    [InlineData("/")]
    [InlineData("*")]
    [InlineData(",,,")]
    [InlineData("application/ld+json application/ld+json")]
    [InlineData("ứng dụng/ld+json")]
    [InlineData("text/html;q=0.2,application/ld+json;q=0.1,*/*;q=0.9")]
    public void A_page_is_shown(string? accept) => Assert.Equal(AskedFormat.Html, Asked(accept));

    [Theory]
    [InlineData("application/ld+json")]
    [InlineData("APPLICATION/LD+JSON")]
    [InlineData(" application/ld+json ")]
    [InlineData("application/ld+json;q=0.001")]
    [InlineData("application/ld+json; q=1.0")]
    [InlineData("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#expanded\"")]
    [InlineData("application/ld+json, */*;q=0.1")]
    [InlineData("application/ld+json,text/html;q=0.9")]
    [InlineData("text/html;q=0.9,application/ld+json")]
    [InlineData("text/html;q=0,application/ld+json;q=0.1")]
    [InlineData("text/html;q=0,*/*")]
    [InlineData("text/*;q=0.2,application/*;q=0.3")]
    [InlineData("application/*")]
    [InlineData("text/turtle,application/ld+json;q=0.9,text/html;q=0.5")]
    [InlineData("*/*;q=0.1,application/ld+json")]
    public void The_facts_are_told(string accept) => Assert.Equal(AskedFormat.JsonLd, Asked(accept));

    [Fact]
    public void Several_headers_are_read_as_one()
    {
        Assert.Equal(AskedFormat.JsonLd, Asked("text/html;q=0.5", "application/ld+json"));
    }

    [Fact]
    public void What_comes_after_more_ranges_than_any_program_sends_is_passed_over()
    {
        Assert.Equal(AskedFormat.Html, Asked(string.Join(',', Enumerable.Repeat("image/png", 32).Append("application/ld+json"))));
    }

    private static AskedFormat Asked(params string?[] accept)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Accept = accept;
        return AskedFormats.Of(context.Request);
    }
}
