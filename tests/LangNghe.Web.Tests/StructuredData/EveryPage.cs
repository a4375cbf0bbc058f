using LangNghe.Core.Content;
using LangNghe.TestKit;
using LangNghe.Web.Machines;
using Xunit;

namespace LangNghe.Web.Tests.StructuredData;

/// <summary>What is wrong with what the pages tell: every page of the portal in both languages, and every state of each, asked for once.</summary>
public sealed class EveryPage(PortalFactory portal) : IAsyncLifetime
{
    // What a program may count on of each type.
    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["WebPage"] = ["url", "name", "description", "inLanguage", "isPartOf", "publisher", "dateModified"],
        ["CollectionPage"] = ["url", "name", "description", "inLanguage", "isPartOf", "publisher", "dateModified", "breadcrumb"],
        ["SearchResultsPage"] = ["url", "name", "description", "inLanguage", "isPartOf", "publisher", "dateModified", "breadcrumb"],
        ["ContactPage"] = ["url", "name", "description", "inLanguage", "isPartOf", "publisher", "dateModified", "breadcrumb", "mainEntity"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ItemList"] = ["itemListElement"],
        ["TouristDestination"] = ["name", "url", "description", "additionalProperty"],
        ["HowTo"] = ["name", "inLanguage", "about", "step"],
        ["TouristAttraction"] = ["name", "url"],
        ["Product"] = ["name", "url"],
        ["Legislation"] = ["name", "url", "legislationIdentifier", "legislationType", "legislationPassedBy", "legislationDateVersion", "creativeWorkStatus", "encoding"],
        ["Article"] = ["headline", "url", "inLanguage", "articleSection", "citation", "publisher"],
        ["NewsArticle"] = ["headline", "url", "inLanguage", "abstract", "datePublished", "dateModified", "publisher"],
        ["AdministrativeArea"] = ["name", "url", "additionalProperty"],
        ["WebSite"] = ["name", "url", "description", "inLanguage", "publisher", "potentialAction"],
        ["DataCatalog"] = ["name", "url", "description", "dataset"],
        ["GovernmentOrganization"] = ["name", "url"],
    };

    public List<string> Unseen { get; } = [];

    public List<string> Missing { get; } = [];

    public List<string> Repeated { get; } = [];

    public List<string> OtherWays { get; } = [];

    public List<string> OtherAnswers { get; } = [];

    public HashSet<string> Types { get; } = [];

    public async ValueTask InitializeAsync()
    {
        using var visitor = portal.Visitor();
        var addresses = PublicPages.Of(portal.Published).SelectMany(page => Languages.All.Select(page.In))
            .Concat(PublicTemplates.All.Where(t => t.Status == 200).SelectMany(t => Languages.All.Select(t.In)))
            .Distinct();
        foreach (var address in addresses)
        {
            var page = new TellingPage(address, await visitor.GetStringAsync(address));
            Judge(page);
            await CompareAsync(visitor, page);
        }
    }

    private void Judge(TellingPage page)
    {
        Unseen.AddRange(page.Unseen());
        foreach (var thing in page.Things)
        {
            var type = thing["@type"]!.GetValue<string>();
            Types.Add(type);
            Missing.AddRange(Required[type].Where(property => !thing.ContainsKey(property)).Select(property => $"{page.Address} {type}.{property}"));
        }
        Repeated.AddRange(page.Things.GroupBy(thing => thing["@id"]!.GetValue<string>()).Where(same => same.Count() > 1).Select(same => $"{page.Address} {same.Key}"));
        // A question is written anew, all else as it was asked for.
        if (page.OwnAddress != page.Address && !page.Address.Contains("?q=", StringComparison.Ordinal))
        {
            OtherAnswers.Add($"{page.Address} calls itself {page.OwnAddress}");
        }
        if (!page.VisibleWay().SequenceEqual(page.ToldWay()))
        {
            OtherWays.Add($"{page.Address}: {string.Join(" > ", page.VisibleWay())} | {string.Join(" > ", page.ToldWay())}");
        }
    }

    private async Task CompareAsync(HttpClient visitor, TellingPage page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page.OwnAddress);
        request.Headers.Add("Accept", "application/ld+json");
        using var answer = await visitor.SendAsync(request);
        if (answer.Content.Headers.ContentType?.ToString() != "application/ld+json; charset=utf-8" || await answer.Content.ReadAsStringAsync() != page.Script)
        {
            OtherAnswers.Add(page.Address);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
