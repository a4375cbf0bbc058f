using Xunit;

namespace LangNghe.Web.Tests.StructuredData;

/// <summary>The test that reads every page sees what it is there to see.</summary>
public class TellingPageTests
{
    [Theory]
    [InlineData("\"name\":\"Làng  tơ lụa\"", 0)]
    [InlineData("\"name\":\"Làng gốm\"", 1)]
    [InlineData("\"legislationDate\":\"2018-04-12\"", 0)]
    [InlineData("\"legislationDate\":\"2018-04\"", 0)]
    [InlineData("\"legislationDate\":\"2018-04-13\"", 1)]
    [InlineData("\"url\":\"https://langnghe.test/lang-nghe\"", 0)]
    [InlineData("\"url\":\"https://langnghe.test/lang\"", 1)]
    [InlineData("\"geo\":{\"latitude\":10.7952}", 0)]
    [InlineData("\"geo\":{\"latitude\":10.7953}", 1)]
    [InlineData("\"legislationLegalForce\":\"https://schema.org/PartiallyInForce\"", 1)]
    [InlineData("\"isAccessibleForFree\":true", 1)]
    public void A_value_that_stands_nowhere_on_the_page_is_found(string told, int unseen)
    {
        var page = new TellingPage("/", $$"""
            <!doctype html><html lang="vi"><head><script type="application/ld+json">{"@graph":[{"@type":"Thing",{{told}}}]}</script></head>
            <body><h1>Làng tơ
            lụa</h1><p>Ban hành ngày 12/04/2018; 10,7952° vĩ bắc</p><p>04/2018</p><a href="/lang-nghe">Tất cả</a></body></html>
            """);

        Assert.Equal(unseen, page.Unseen().Count());
    }
}
