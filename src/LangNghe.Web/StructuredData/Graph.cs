using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LangNghe.Core.Content;
using LangNghe.Core.Time;
using LangNghe.Web.Hosting;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.StructuredData;

/// <summary>
/// What a page tells programs (JSON-LD 1.1 in the vocabulary of schema.org): the page itself, the way to it, and what it is about. It holds only
/// facts the page shows, in the language of the page.
/// </summary>
public sealed class Graph
{
    public const string Type = "application/ld+json";

    // Vietnamese letters stay letters; < > & ' and line separators do not, so that no text can end the script element it stands in.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly PublicAddress origin;
    private readonly JsonArray things;

    private Graph(PublicPage of)
    {
        origin = of.HttpContext.RequestServices.GetRequiredService<PublicAddress>();
        (T, Language) = (of.T, of.Language);
        Url = Absolute(of.AddressIn(Language)) + of.ChosenQuery;
        Publisher = of.Settings is { GoverningBody.IsEmpty: false } settings
            ? Thing.Of("GovernmentOrganization", Absolute("/#org")).With("name", Text(settings.GoverningBody))
            : null;
        Page = PageItself(of);
        things = [Page];
    }

    public Words T { get; }

    public Language Language { get; }

    /// <summary>The address of the page as it is shown: a list with what is chosen, a law at the day asked for.</summary>
    public string Url { get; }

    /// <summary>The page itself: the first thing of the graph.</summary>
    public JsonObject Page { get; }

    /// <summary>Who publishes the portal; null: nobody has said so yet.</summary>
    public JsonObject? Publisher { get; }

    /// <summary>The graph of a page as JSON; it may stand inside a script element as it is.</summary>
    public static string Of(PublicPage page)
    {
        var graph = new Graph(page);
        page.Describe(graph);
        graph.Add(Crumbs.Of(page, graph));
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph.things }.ToJsonString(Json);
    }

    public string Absolute(string path) => origin.Absolute(path);

    /// <summary>The kind of page it is, where that is more than a <c>WebPage</c>.</summary>
    public void PageIs(string type) => Page["@type"] = type;

    public void Add(JsonObject? thing)
    {
        if (thing is not null)
        {
            things.Add(thing);
        }
    }

    /// <summary>The thing the page is about.</summary>
    public void Main(JsonObject thing)
    {
        Page.With("mainEntity", thing.Reference());
        Add(thing);
    }

    /// <summary>A text in the language of the page, or marked with its own where it is the other one.</summary>
    public static JsonNode? Text(Rendition text) => text switch
    {
        { Text: null } => null,
        { FellBack: true } => new JsonObject { ["@value"] = text.Text, ["@language"] = text.Language.Code() },
        _ => text.Text,
    };

    public JsonNode? Text(LocalizedText text) => Text(text.In(Language));

    public IEnumerable<JsonNode?> Texts(LocalizedTexts texts)
    {
        var (found, foundIn) = texts.In(Language);
        return found.Select(text => Text(new Rendition(text, foundIn, foundIn != Language)));
    }

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static JsonNode? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private JsonObject PageItself(PublicPage page) => Thing.Of("WebPage", $"{Url}#page")
        .With("url", Url)
        .With("name", page.Title.Length == 0 ? T["Site.Title"] : page.Title)
        .With("description", page.Description)
        .With("inLanguage", Language.Code())
        .With("isPartOf", new JsonObject { ["@type"] = "WebSite", ["@id"] = Absolute("/#site"), ["name"] = T["Site.Name"] })
        .With("publisher", Publisher?.DeepClone())
        .With("license", page.Settings is { } settings ? Text(settings.Licence) : null)
        .With("dateModified", Day(page.ShownChange is { } at ? new DateTimeOffset(at).DayInVietnam() : null));
}
