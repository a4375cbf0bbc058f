using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Hosting;
using LangNghe.Web.Machines.Feeds;
using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>The open data of the portal: every list as JSON, GeoJSON and CSV, every record, and what changed.</summary>
internal static class OpenDataEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapOpenData(this IEndpointRouteBuilder app)
    {
        foreach (var list in DataLists.All)
        {
            var whole = new Kept(Asked.LanguageKey) { Facets = list.FacetKeys };
            app.MapMethods(list.Address, Reading, (HttpContext context) => ListAnswer.Page(context, list))
                .WithMetadata(new Kept(ListPage.PageKey, Asked.LanguageKey) { Facets = list.FacetKeys });
            app.MapMethods($"{list.Address}.geojson", Reading, (HttpContext context) => GeoJsonAnswer.Of(context, list)).WithMetadata(whole);
            app.MapMethods($"{list.Address}.csv", Reading, (HttpContext context) => CsvAnswer.Of(context, list)).WithMetadata(whole);
            app.MapMethods($"{list.Address}/{{id}}", Reading, (HttpContext context, string id) => ListAnswer.One(context, list, id)).WithMetadata(new Kept());
        }
        // Whoever tries the address of the data itself finds out what there is.
        foreach (var address in new[] { "/api", DataList.Root })
        {
            app.MapMethods(address, Reading, () => Results.Redirect(PageAddresses.Of("OpenData/Index").In(Language.Vi)));
        }
        app.Map("/api/{**rest}", ApiAnswers.NoSuchAddress);
        app.MapMethods(ApiDocument.Address, Reading, (PublicAddress origin) => ApiAnswers.Of(ApiDocument.Of(origin))).WithMetadata(new Kept());
        app.MapMethods(ChangesAnswer.Address, Reading, ChangesAnswer.Of).WithMetadata(new Kept() { Asked = [ChangesAnswer.AfterKey] });
    }

    /// <summary>Any page of any site may read the data and the feeds: there is nothing in it that is not public, and no cookie goes with it.</summary>
    public static IApplicationBuilder UseOpenData(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(DataList.Root, StringComparison.Ordinal)
            || context.Request.Path.Value!.EndsWith(Feed.FileName, StringComparison.Ordinal),
        data => data.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "ETag, Content-Disposition, Retry-After";
            if (!HttpMethods.IsOptions(context.Request.Method))
            {
                return next(context);
            }
            headers.Allow = headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
            headers.AccessControlAllowHeaders = "*";
            headers.AccessControlMaxAge = "86400";
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }));
}
