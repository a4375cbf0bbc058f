using System.Xml.Linq;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Search;

public class OpenSearchTests(PortalFactory portal)
{
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("/opensearch.xml", "Làng nghề AG", "vi", "https://langnghe.test/tim-kiem?q={searchTerms}")]
    [InlineData("/en/opensearch.xml", "An Giang crafts", "en", "https://langnghe.test/en/search?q={searchTerms}")]
    public async Task The_description_leads_to_the_page_and_the_suggestions_of_its_language(string address, string name, string language, string template)
    {
        var root = await ReadAsync(address);

        Assert.Equal(Names + "OpenSearchDescription", root.Name);
        Assert.Equal((name, language, "UTF-8"), (root.Element(Names + "ShortName")!.Value, root.Element(Names + "Language")!.Value, root.Element(Names + "InputEncoding")!.Value));
        Assert.Equal(
            [("text/html", template), ("application/x-suggestions+json", $"https://langnghe.test/api/v1/suggest?q={{searchTerms}}&lang={language}&format=opensearch")],
            root.Elements(Names + "Url").Select(u => (u.Attribute("type")!.Value, u.Attribute("template")!.Value)));
    }

    // OpenSearch 1.1: at most 16, 48 and 1024 signs.
    [Theory]
    [InlineData("/opensearch.xml")]
    [InlineData("/en/opensearch.xml")]
    public async Task Names_are_as_short_as_the_format_asks(string address)
    {
        var root = await ReadAsync(address);

        Assert.InRange(root.Element(Names + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(root.Element(Names + "LongName")!.Value.Length, 1, 48);
        Assert.InRange(root.Element(Names + "Description")!.Value.Length, 1, 1024);
    }

    private async Task<XElement> ReadAsync(string address)
    {
        using var visitor = portal.Visitor();
        return XDocument.Parse(await visitor.GetStringAsync(address, TestContext.Current.CancellationToken)).Root!;
    }
}
