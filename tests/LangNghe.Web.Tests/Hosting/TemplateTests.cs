using System.Net;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using LangNghe.Web.Addressing;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>The addresses other tests go through: all there, none forgotten.</summary>
public class TemplateTests(PortalFactory portal)
{
    public static TheoryData<string, int> Answers =>
        [.. PublicTemplates.All.SelectMany(t => Languages.All.Select(l => new TheoryDataRow<string, int>(t.In(l), t.Status)))];

    [Theory, MemberData(nameof(Answers))]
    public async Task A_page_answers_in_both_languages(string address, int status)
    {
        using var answer = await portal.AskAsync(address);

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"), "a cookie");
    }

    [Fact]
    public void Every_page_of_the_portal_has_a_template()
    {
        foreach (var page in PageAddresses.All)
        {
            Assert.Contains(PublicTemplates.All, t => Languages.All.All(language => IsUnder(t.In(language), page.In(language))));
        }
    }

    // Of a page with a slug: one segment more than its address has before the slug.
    private static bool IsUnder(string address, string page) => page.EndsWith("{slug}", StringComparison.Ordinal)
        ? address.StartsWith(page[..^"{slug}".Length], StringComparison.Ordinal) && !address[(page.Length - "{slug}".Length)..].Contains('/', StringComparison.Ordinal)
        : address == page;
}
