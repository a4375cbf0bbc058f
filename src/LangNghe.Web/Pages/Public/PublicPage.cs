using LangNghe.Core.Content;
using LangNghe.Core.Site;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Machines.Feeds;
using LangNghe.Web.Sharing;
using LangNghe.Web.StructuredData;
using LangNghe.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace LangNghe.Web.Pages.Public;

/// <summary>What every public page has at hand: one snapshot, one language, one day, and what its head needs.</summary>
public abstract class PublicPage : PageModel
{
    private Words? words;
    private string? shortTitle;

    /// <summary>The snapshot of this request; it stays the same until the answer is written.</summary>
    public PublishedSnapshot Published => Moment.Of(HttpContext).Published;

    public virtual Language Language => PageLanguage.Of(HttpContext);

    public Words T => words ??= new Words(Language);

    /// <summary>Today in Asia/Ho_Chi_Minh.</summary>
    public DateOnly Today => Moment.Of(HttpContext).Today;

    public SiteSettings? Settings => Published.All<SiteSettings>() is [var settings, ..] ? settings : null;

    /// <summary>The page's own name, unique in the portal; the layout adds the portal's.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>What the way here calls this page, where its name is long; else the name.</summary>
    public string ShortTitle { get => shortTitle ?? Title; protected set => shortTitle = value; }

    public virtual string Description { get; protected set; } = "";

    /// <summary>The way here, from below the home page to the parent.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; protected set; } = [];

    /// <summary>When what the page shows last changed, UTC.</summary>
    public DateTime? ChangedAt { get; protected set; }

    /// <summary>The same, or when anything public changed: what the foot of the page says; null: nothing ever was public.</summary>
    public DateTime? ShownChange => ChangedAt ?? Published.ChangedAt;

    /// <summary>Not for search engines: a narrowed list, a day asked for.</summary>
    public bool NoIndex { get; protected set; }

    /// <summary>The item the page is about; null: it is about none.</summary>
    public virtual Document? Subject => null;

    /// <summary>What other sites show beside a link to the page.</summary>
    public ShareCard Card => Subject is { } item && !NoIndex ? Published.CardOf(item, T) : T.PortalCard();

    /// <summary>Whether the page opens with a cover or a scene, so that the header needs no selvedge and the way back stands in it.</summary>
    public bool OpensWithCover { get; protected set; }

    /// <summary>Whether the page has the search box in its content, so that the header needs none.</summary>
    public virtual bool HasOwnSearchBox => false;

    /// <summary>Whether the page has an address of its own: an error page has none.</summary>
    public virtual bool HasAddress => true;

    /// <summary>The page's own address in a language, without its query.</summary>
    public virtual string AddressIn(Language language) => Row!.In(language);

    /// <summary>The feed that tells of changes here; null: there is none.</summary>
    public Feed? Feed => Row is { } row ? Feed.For(row) : null;

    // Its row in the table of addresses; an error page has none.
    private PageAddress? Row => HttpContext.GetEndpoint()?.Metadata.GetMetadata<PageAddress>();

    /// <summary>The part of the query that belongs to the canonical address, such as the page of a list; else empty.</summary>
    public virtual string CanonicalQuery => "";

    /// <summary>The part of the query that chooses what the page shows: this page's twin in the other language has it too; else empty.</summary>
    public virtual string ChosenQuery => CanonicalQuery;

    public string To(string page) => PageAddresses.Of(page).In(Language);

    public string To(string page, string slug) => PageAddresses.Of(page).In(Language, slug);

    public string To(Document item) => PageAddresses.To(item, Language);

    /// <summary>Tells programs what the page is about. What it tells stands on the page.</summary>
    public virtual void Describe(Graph graph)
    {
    }

    /// <summary>A page that would be shown is told as JSON-LD to who likes that better; what leads elsewhere or does not exist is the same for all.</summary>
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (!HasAddress || context.Result is not PageResult)
        {
            return;
        }
        Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (AskedFormats.Of(Request) == AskedFormat.JsonLd)
        {
            context.Result = new ContentResult { Content = Graph.Of(this), ContentType = $"{Graph.Type}; charset=utf-8", StatusCode = Response.StatusCode };
        }
    }
}

/// <summary>A step of the way to a page.</summary>
public sealed record Crumb(string Text, string Address);
