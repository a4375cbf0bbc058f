using System.Xml.Linq;
using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Hosting;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines;

/// <summary>Tells browsers how to search here (OpenSearch 1.1).</summary>
public static class OpenSearch
{
    public const string SuggestionsType = "application/x-suggestions+json";
    public const string Type = "application/opensearchdescription+xml";

    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    public static string AddressIn(Language language) => language == Language.Vi ? "/opensearch.xml" : "/en/opensearch.xml";

    public static string Describe(Language language, PublicAddress origin)
    {
        var t = new Words(language);
        var root = new XElement(
            Names + "OpenSearchDescription",
            new XElement(Names + "ShortName", t["OpenSearch.ShortName"]),
            new XElement(Names + "LongName", t["Site.Name"]),
            new XElement(Names + "Description", t["OpenSearch.Description"]),
            new XElement(Names + "Language", language.Code()),
            new XElement(Names + "InputEncoding", "UTF-8"),
            new XElement(Names + "OutputEncoding", "UTF-8"),
            new XElement(Names + "Image", new XAttribute("width", 192), new XAttribute("height", 192), new XAttribute("type", "image/png"), origin.Absolute("/icon-192.png")),
            Url("text/html", origin.Absolute($"{PageAddresses.Of("Search/Index").In(language)}?q={{searchTerms}}")),
            Url(SuggestionsType, origin.Absolute($"/api/v1/suggest?q={{searchTerms}}&lang={language.Code()}&format=opensearch")));
        return $"{new XDeclaration("1.0", "utf-8", null)}\n{root.ToString(SaveOptions.DisableFormatting)}";
    }

    private static XElement Url(string type, string template) =>
        new(Names + "Url", new XAttribute("type", type), new XAttribute("method", "get"), new XAttribute("template", template));
}
