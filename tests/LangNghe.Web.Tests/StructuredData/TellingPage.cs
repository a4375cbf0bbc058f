using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LangNghe.Core.Content;
using LangNghe.Core.Time;
using Xunit;

namespace LangNghe.Web.Tests.StructuredData;

/// <summary>A page with what it tells programs.</summary>
internal sealed class TellingPage
{
    public const string Origin = "https://langnghe.test";

    // What the vocabulary itself brings along: all else a program reads must stand on the page.
    private static readonly HashSet<string> Vocabulary =
    [
        "VN", "required name=search_term_string", "https://schema.org/CertificationActive", "https://schema.org/CertificationInactive",
        "https://schema.org/InForce", "https://schema.org/NotInForce", "https://schema.org/UnofficialLegalValue", "https://schema.org/AlcoholConsideration",
    ];

    private static readonly HashSet<string> Structure = ["@type", "@id", "@language", "position"];

    private readonly Lazy<string> text;
    private readonly Lazy<HashSet<string>> attributes;

    public TellingPage(string address, string html)
    {
        Address = address;
        Html = new HtmlParser().ParseDocument(html);
        Script = Assert.Single(Html.QuerySelectorAll("head script[type='application/ld+json']")).TextContent;
        Graph = JsonNode.Parse(Script)!.AsObject();
        Language = Html.DocumentElement.GetAttribute("lang") == "vi" ? Language.Vi : Language.En;
        text = new(() => Folded(string.Join(' ', Html.Body!.TextContent, Html.Title)));
        attributes = new(() => [.. Html.All.SelectMany(e => e.Attributes).Select(a => Folded(a.Value))]);
    }

    public string Address { get; }

    public IHtmlDocument Html { get; }

    /// <summary>Where it says that its facts are to be asked for.</summary>
    public string OwnAddress => Html.QuerySelector("head link[rel=alternate][type='application/ld+json']")!.GetAttribute("href")![Origin.Length..];

    public string Script { get; }

    public JsonObject Graph { get; }

    public Language Language { get; }

    public IEnumerable<JsonObject> Things => Graph["@graph"]!.AsArray().Select(thing => thing!.AsObject());

    /// <summary>The things of a type, wherever they stand in the graph.</summary>
    public JsonObject Only(string type) => Things.Single(thing => thing["@type"]!.GetValue<string>() == type);

    /// <summary>The values that stand nowhere on the page, each with its property.</summary>
    public IEnumerable<string> Unseen() => Leaves(Graph["@graph"]!, "").Where(leaf => !IsSeen(leaf.Property, leaf.Value)).Select(leaf => $"{Address} {leaf.Property}: {leaf.Value}");

    /// <summary>The way here as readers see it: names and addresses; the page itself last.</summary>
    public IReadOnlyList<(string Name, string Address)> VisibleWay()
    {
        if (Html.QuerySelector("nav.crumbs ol") is { } crumbs)
        {
            return [.. crumbs.Children.Select(step => (step.TextContent, step.QuerySelector("a")?.GetAttribute("href") ?? OwnAddress))];
        }
        return Html.QuerySelector("main nav.sm a") is { } back
            ? [(back.TextContent.TrimStart('‹', ' '), back.GetAttribute("href")!), (Html.QuerySelector("h1")!.TextContent, OwnAddress)]
            : [];
    }

    public IReadOnlyList<(string Name, string Address)> ToldWay() => Things.SingleOrDefault(t => t["@type"]!.GetValue<string>() == "BreadcrumbList") is { } list
        ? [.. list["itemListElement"]!.AsArray().Select(step => (step!["name"]!.GetValue<string>(), step["item"]!.GetValue<string>()[Origin.Length..]))]
        : [];

    private bool IsSeen(string property, JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.Number when property is "latitude" or "longitude" => IsShown(value.GetValue<double>().ToString("0.####", Language.Culture())) || IsInAddress(value.ToString()),
        JsonValueKind.Number => IsShown(value.ToString()),
        JsonValueKind.True => property == "value",
        _ => IsSeen(value.GetValue<string>()),
    };

    private bool IsSeen(string value) =>
        Vocabulary.Contains(value)
        || (PartialDate.TryParse(value, out var date) && IsDayShown(date))
        || (value.StartsWith(Origin, StringComparison.Ordinal) && IsLinked(value))
        || attributes.Value.Contains(Folded(value))
        || value.Split("\n\n").All(IsShown);

    // An address is written with its host in the head and without it in the page.
    private bool IsLinked(string url) => attributes.Value.Contains(Folded(url)) || attributes.Value.Contains(Folded(url[Origin.Length..].Split("?q={")[0]));

    private bool IsDayShown(PartialDate date) =>
        IsShown(date.Display(Language.Culture())) || attributes.Value.Contains(date.Earliest.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));

    private bool IsShown(string value) => text.Value.Contains(Folded(value), StringComparison.Ordinal);

    private bool IsInAddress(string value) => attributes.Value.Any(a => a.Contains($"={value}", StringComparison.Ordinal) || a.Contains($"/{value}", StringComparison.Ordinal));

    // A first letter may be a capital in one place and not in the other.
    private static string Folded(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static IEnumerable<(string Property, JsonValue Value)> Leaves(JsonNode node, string property) => node switch
    {
        JsonObject thing => thing.Where(p => !Structure.Contains(p.Key)).SelectMany(p => Leaves(p.Value!, p.Key == "@value" ? property : p.Key)),
        JsonArray many => many.SelectMany(one => Leaves(one!, property)),
        _ => [(property, node.AsValue())],
    };
}
