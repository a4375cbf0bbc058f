using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Hosting;
using LangNghe.Web.Machines.Feeds;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines;

/// <summary>What search engines, browsers and other programs ask for.</summary>
public static class MachineEndpoints
{
    /// <summary>Search for programs.</summary>
    public const string SearchAddress = "/api/v1/search";

    /// <summary>Names that begin so.</summary>
    public const string SuggestAddress = "/api/v1/suggest";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapForMachines(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/robots.txt", Reading, (PublicAddress origin) =>
            Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {origin.Absolute("/sitemap.xml")}\n")).WithMetadata(new Kept());
        app.MapMethods("/sitemap.xml", Reading, (HttpContext context, PublicAddress origin) =>
            Results.Text(Sitemap.Of(Moment.Of(context).Published, origin).Xml, "application/xml")).WithMetadata(new Kept());
        app.MapMethods(SearchAddress, Reading, SearchEndpoints.Search);
        app.MapMethods(SuggestAddress, Reading, SearchEndpoints.Suggest);
        app.MapMethods(SecurityContact.Address, Reading, SecurityContact.Describe).WithMetadata(new Kept());
        foreach (var (feed, language) in Feed.All.SelectMany(feed => Languages.All.Select(language => (feed, language))))
        {
            app.MapMethods(feed.AddressIn(language), Reading, (HttpContext context, PublicAddress origin) =>
                Results.Text(new FeedXml(feed, Moment.Of(context).Published, new Words(language), origin).Written(), $"{Feed.Type}; charset=utf-8"))
                .WithMetadata(new Kept(), new PageLanguage(language));
        }
        foreach (var language in Languages.All)
        {
            app.MapMethods(OpenSearch.AddressIn(language), Reading, (PublicAddress origin) => Results.Text(OpenSearch.Describe(language, origin), OpenSearch.Type))
                .WithMetadata(new Kept());
        }
    }
}
