using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace LangNghe.Web.Tests.Answers;

/// <summary>What makes two requests one, and what does not.</summary>
public class AnswerKeyTests
{
    private static readonly DateOnly Day = new(2026, 12, 10);
    private static readonly Kept List = new("trang") { Facets = ["nghe", "noi"], Asked = ["ngay"] };

    [Theory]
    [InlineData("?utm_source=zalo", "", true)]
    [InlineData("?nghe=ren", "nghe=ren", true)]
    [InlineData("?x=1&noi=long-phu&trang=2", "trang=2&noi=long-phu", true)]
    [InlineData("?nghe=ren&nghe=moc", "nghe=ren", true)]
    [InlineData("?nghe=ren&noi=long-phu", "nghe=ren&noi=long-phu", false)]
    [InlineData("?trang=02", "trang=02", false)]
    [InlineData("?trang=", "trang=", false)]
    [InlineData("?nghe=R%C3%88N", "nghe=R%C3%88N", false)]
    [InlineData("?ngay=2026-01-01", "ngay=2026-01-01", false)]
    public void Of_the_query_only_what_the_endpoint_names(string query, string known, bool kept)
    {
        var key = AnswerKey.Of(Request(query), List, Day, out var keep);

        Assert.Equal(new AnswerKey(Day, "/lang-nghe", known, AskedFormat.Html, false), key);
        Assert.Equal(kept, keep);
    }

    [Fact]
    public void Another_day_another_format_and_htmx_are_others()
    {
        var plain = AnswerKey.Of(Request(""), Day);
        var json = Request("");
        json.Headers.Accept = "application/ld+json";
        var htmx = Request("");
        htmx.Headers["HX-Request"] = "true";

        Assert.Equal(
            [plain with { Day = Day.AddDays(1) }, plain with { Type = AskedFormat.JsonLd }, plain with { Htmx = true }],
            [AnswerKey.Of(Request(""), Day.AddDays(1)), AnswerKey.Of(json, Day), AnswerKey.Of(htmx, Day)]);
    }

    private static HttpRequest Request(string query)
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/lang-nghe";
        context.Request.QueryString = new QueryString(query);
        return context.Request;
    }
}
