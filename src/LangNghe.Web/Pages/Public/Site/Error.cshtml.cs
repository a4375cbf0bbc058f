using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Conduct;
using LangNghe.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LangNghe.Web.Pages.Public.Site;

/// <summary>Says what went wrong, and where to go from there. It stands at the address asked for, under the status of the answer.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(StaticPaths files) : PublicPage
{
    private const int MostNear = 4;

    // Each has its own words; any other is called by its family.
    private static readonly int[] Told = [400, 404, 405, 410, 500];

    public int Status { get; private set; }

    public IReadOnlyList<(LocalizedText Name, string Address)> Near { get; private set; } = [];

    /// <summary>The day the item of this address was removed.</summary>
    public DateOnly? GoneSince => HttpContext.Features.Get<GoneFeature>()?.Since;

    public override Language Language => PageLanguage.Of(Asked.Endpoint, Asked.Path);

    public override bool HasAddress => false;

    // The failed address may exist in no language: the switch leads to the other home.
    public override string AddressIn(Language language) => PageAddresses.Of("Home").In(language);

    /// <summary>Else the framework would answer OPTIONS with 200 whatever went wrong.</summary>
    public void OnOptions()
    {
    }

    /// <summary>The key of the words for this status.</summary>
    public string Kind => $"Error.{(Told.Contains(Status) ? Status : Status < 500 ? 400 : 500)}";

    private Failed Asked => Failed.Of(HttpContext);

    // Whatever the method was: a page that failed on POST is told like any other.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        Response.Headers.CacheControl = "no-store";
        Status = Response.StatusCode;
        // Whoever reads no pages, or misses a file that only a page asks for, is not given one.
        if (files.Has(Asked.Path) || !Readers.ReadHtml(Request))
        {
            context.Result = new EmptyResult();
            return;
        }
        Near = Status is 404 or 410 ? Published.Derive(s => new NearPages(s)).To(Asked.Path, Language, MostNear) : [];
        Title = T[$"{Kind}.Title"];
        Description = T[$"{Kind}.Text"];
        NoIndex = true;
    }
}
