using System.Text;
using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Web.Addressing;
using LangNghe.Web.Conduct;
using LangNghe.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Web.Pages.Public.Search;

/// <summary>Everything the public may see, found by words; narrowed by kind, craft, place and the force of laws today.</summary>
public sealed class IndexModel(ContentSearch search, MissedSearches misses, PortalMeter meter) : ListPage<SearchHit>
{
    private const int MostNear = 6;
    private const string ComeBackAfterSeconds = "10";
    private static readonly string[] Trials = ["Search.Example.1", "Search.Example.2", "Search.Example.3", "Search.Example.4", "Search.Example.5"];

    private IReadOnlyList<SearchHit> hits = [];

    public SearchAnswer Answer { get; private set; } = new();

    public override string Heading => T["Search.Heading"];

    public override string? Asked => Answer.Text.Length == 0 ? null : Answer.Text;

    public override string? AskedAs => Answer.Relaxation is Relaxation.None or Relaxation.OtherSpelling ? Answer.DidYouMean ?? Asked : Asked;

    /// <summary>The reader wrote something, but nothing that could be searched for.</summary>
    public bool AskedNothing => Request.Query[AskedKey].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text) && !text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    public override bool HasOwnSearchBox => true;

    public override string CanonicalQuery => "";

    protected override string About => T["Search.Description"];

    protected override string NameNow => Asked is null ? Heading : T.Say("Search.Title", Asked, T.Count("List.Results", Count));

    protected override IReadOnlyList<SearchHit> All => hits;

    protected override IReadOnlyList<Facet<SearchHit>> Declare() => SearchHit.Facets;

    /// <summary>All that was found, before it is narrowed.</summary>
    public int Found => hits.Count;

    /// <summary>Whether to ask which of several places is meant: above the results, not again on later pages.</summary>
    public bool AsksWhichPlace => Answer.Choices.Count > 1 && PageNumber == 1 && !IsNarrowed;

    /// <summary>Names much like what found nothing.</summary>
    public IReadOnlyList<(LocalizedText Name, string Address)> Near => Published.Derive(s => new NearPages(s)).Like(Answer.Text, Language, MostNear);

    /// <summary>Words to try: only those that find something on this portal.</summary>
    public IReadOnlyList<string> Examples =>
        [.. Trials.Select(trial => T[trial]).Where(trial => search.Find(Published, trial, Language) is { Hits.Count: > 0, Relaxation: Relaxation.None })];

    public string Searching(string text) => $"{AddressIn(Language)}?{AskedKey}={Uri.EscapeDataString(text)}";

    public override IActionResult OnGet()
    {
        Answer = search.Find(Published, Request.Query[AskedKey].FirstOrDefault(), Language);
        meter.Searched(Answer);
        if (!Answer.Unavailable)
        {
            var known = KnownHits.Of(Published, Today, T);
            hits = [.. Answer.Hits.Select(target => known[target])];
        }
        if (Answer is { Hits.Count: 0, Unavailable: false } && Asked is not null && !AskedNothing && HttpMethods.IsGet(Request.Method))
        {
            misses.Count(Asked, Language);
        }
        var page = base.OnGet();
        (NoIndex, ShortTitle) = (true, IsNarrowed ? ShortTitle : Heading);
        return Answer.Unavailable ? ComeBack() : page;
    }

    protected override string Kind => "SearchResultsPage";

    protected override Listed Listed(Graph graph, SearchHit hit) => FoundData.Of(graph, hit.Target, Published);

    private PageResult ComeBack()
    {
        Title = Heading;
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        Response.Headers.RetryAfter = ComeBackAfterSeconds;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
