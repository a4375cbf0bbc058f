using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Web.Hosting;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Pages.Public.Search;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>The open data described for programs (OpenAPI 3.1), from the same declarations they are told from.</summary>
internal static class ApiDocument
{
    public const string Address = $"{DataList.Root}/openapi.json";

    private static readonly Words[] Both = [new(Language.Vi), new(Language.En)];

    public static JsonObject Of(PublicAddress origin) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = Said("Site.Name"), ["version"] = "1", ["description"] = Said("Api.About") },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = origin.Origin }),
        ["paths"] = new JsonObject([.. DataLists.All.SelectMany(PathsOf), Changes, Search, Suggest]),
        ["components"] = new JsonObject { ["schemas"] = Schemas() },
    };

    /// <summary>A sentence in both languages.</summary>
    public static string Said(string key) => string.Join(" / ", Both.Select(t => t[key]));

    private static IEnumerable<KeyValuePair<string, JsonNode?>> PathsOf(DataList list)
    {
        JsonObject[] facets = [.. list.FacetKeys.Select(key => Query(key, $"Facet.{key}", Schema.Of("string")))];
        JsonArray Asking(params JsonObject[] more) => [.. facets.Append(InLanguage).Concat(more).Select(p => p.DeepClone())];
        yield return Get(list.Address, list, "Api.List", "application/json", ListOf(list), Asking(Query(ListPage.PageKey, "Api.Page", Schema.Of("integer"))));
        yield return Get($"{list.Address}.csv", list, "Api.Csv", "text/csv", Schema.Of("string"), Asking());
        yield return Get($"{list.Address}.geojson", list, "Api.GeoJson", GeoJsonAnswer.Type, Schema.Of("object"), Asking());
        yield return Get($"{list.Address}/{{id}}", list, "Api.One", "application/json", Answer("item", Schema.Ref(list.Name)),
            [new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = Schema.Of("string") }]);
    }

    private static JsonObject InLanguage => Query(Asked.LanguageKey, "Api.Lang",
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. Languages.All.Select(l => (JsonNode)l.Code())]), ["default"] = Language.Vi.Code() });

    private static KeyValuePair<string, JsonNode?> Changes => Get(
        ChangesAnswer.Address, null, "Api.Changes", "application/json", Answer("items", Schema.List(ChangesAnswer.Schema), more: true),
        [Query(ChangesAnswer.AfterKey, "Api.After", Schema.Of("integer"))]);

    private static KeyValuePair<string, JsonNode?> Search => Get(MachineEndpoints.SearchAddress, null, "Api.Search", "application/json", Schema.Of<FoundJson>(),
    [
        Query(ListPage.AskedKey, "Api.Question", Schema.Of("string")), InLanguage, Query(ListPage.PageKey, "Api.Page", Schema.Of("integer")),
        .. SearchHit.Facets.Select(facet => Query(facet.Key, $"Facet.{facet.Key}", Schema.Of("string"))),
    ]);

    private static KeyValuePair<string, JsonNode?> Suggest => Get(
        MachineEndpoints.SuggestAddress, null, "Api.Suggest", "application/json", Schema.List(Schema.Of<SuggestionJson>()),
        [Query(ListPage.AskedKey, "Api.Question", Schema.Of("string")), InLanguage, Query("format", "Api.Format", new() { ["type"] = "string", ["enum"] = new JsonArray("opensearch") })]);

    private static KeyValuePair<string, JsonNode?> Get(string address, DataList? list, string what, string type, JsonObject schema, JsonArray parameters) => new(address, new JsonObject
    {
        ["get"] = new JsonObject
        {
            ["summary"] = list is null ? Said(what) : $"{Said(what)}: {Said($"Nav.{list.Page.Page}")}",
            ["parameters"] = parameters,
            ["responses"] = new JsonObject(
            [
                new("200", new JsonObject { ["description"] = Said("Api.Answer"), ["content"] = Content(type, schema) }),
                .. Refusals(address).Select(status => KeyValuePair.Create(
                    $"{status}", (JsonNode?)new JsonObject { ["description"] = Said($"OpenData.{status}"), ["content"] = Content("application/json", Schema.Ref("Error")) })),
            ]),
        },
    });

    private static JsonObject Content(string type, JsonObject schema) => new() { [type] = new JsonObject { ["schema"] = schema } };

    private static int[] Refusals(string address) =>
        address.EndsWith("{id}", StringComparison.Ordinal) ? [404, 410, 429] : address == MachineEndpoints.SearchAddress ? [400, 429, 503] : [400, 429];

    private static JsonObject Query(string name, string what, JsonObject schema) =>
        new() { ["name"] = name, ["in"] = "query", ["description"] = Said(what), ["schema"] = schema };

    private static JsonObject ListOf(DataList list)
    {
        var answer = Head("items", Schema.List(Schema.Ref(list.Name)), more: true);
        foreach (var count in new[] { "total", "page", "pages" })
        {
            answer[count] = Schema.Of("integer");
        }
        answer["facets"] = Schema.List(Schema.Of<FacetJson>());
        return Schema.Object(answer);
    }

    private static JsonObject Answer(string key, JsonObject value, bool more = false) => Schema.Object(Head(key, value, more));

    /// <param name="key">What the answer is about.</param>
    /// <param name="value">Its schema.</param>
    /// <param name="more">Whether it may go on at another address.</param>
    private static JsonObject Head(string key, JsonObject value, bool more)
    {
        var head = new JsonObject { ["number"] = Schema.Of("integer"), ["day"] = Schema.Of("string", "date"), ["licence"] = Schema.Ref("Text"), [key] = value };
        if (more)
        {
            head["next"] = Schema.OrNull("string");
        }
        return head;
    }

    private static JsonObject Schemas()
    {
        var schemas = Schema.Shared;
        foreach (var list in DataLists.All)
        {
            schemas[list.Name] = list.Schema;
        }
        return schemas;
    }
}
