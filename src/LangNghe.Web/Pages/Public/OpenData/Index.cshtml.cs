using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Web.Answers;
using LangNghe.Web.Conduct;
using LangNghe.Web.Hosting;
using LangNghe.Web.Machines;
using LangNghe.Web.Machines.OpenData;
using LangNghe.Web.StructuredData;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Pages.Public.OpenData;

/// <summary>The open data for people: what there is, how to ask for it, and what every field means. It reads the declarations the data is told from.</summary>
public sealed class IndexModel(PublicAddress origin, IOptions<PortalOptions> options) : PublicPage
{
    // Enough of a record to see how every record is built.
    private static readonly string[] ExampleFacts = ["craft", "place"];

    private static readonly JsonSerializerOptions Indented = new(ApiAnswers.Json) { WriteIndented = true };

    internal IReadOnlyList<(DataList List, int Count)> Lists { get; private set; } = [];

    /// <summary>What the portal has said of reuse; empty: nothing yet.</summary>
    public LocalizedText Licence => Settings?.Licence ?? new(null, null);

    public Limits Limits => options.Value.Limits;

    /// <summary>A list narrowed by one value of a facet.</summary>
    public string ExampleAddress { get; private set; } = "";

    /// <summary>A record as it is told today, shortened; null: nothing is published yet.</summary>
    public string? Example { get; private set; }

    public string Absolute(string path) => origin.Absolute(path);

    public void OnGet()
    {
        Title = T["Nav.OpenData/Index"];
        Description = T["OpenData.Description"];
        var moment = Moment.Of(HttpContext);
        var whole = DataLists.All.Select(list => (List: list, Whole: list.Narrow(moment, T, new Dictionary<string, string>()))).ToList();
        Lists = [.. whole.Select(it => (it.List, it.Whole.Items.Count))];
        var (first, villages) = whole[0];
        var narrowed = villages.Facets[0] is { Values: [var value, ..] } facet ? $"{facet.Key}={value.Value.Key}&" : "";
        ExampleAddress = Absolute($"{first.Address}?{narrowed}{Asked.LanguageKey}={Language.Code()}");
        Example = villages.Items is [var village, ..] ? Shortened(first.Record(village, new(moment, origin))).ToJsonString(Indented) : null;
    }

    private static JsonObject Shortened(JsonObject record)
    {
        Keep(record["facts"]!.AsObject(), key => ExampleFacts.Contains(key));
        Keep(record["computed"]!.AsObject(), _ => false);
        return record;
    }

    private static void Keep(JsonObject some, Predicate<string> kept)
    {
        foreach (var key in some.Select(p => p.Key).Where(key => !kept(key)).ToList())
        {
            some.Remove(key);
        }
    }

    public override void Describe(Graph graph) => CatalogData.Describe(graph, this);
}
