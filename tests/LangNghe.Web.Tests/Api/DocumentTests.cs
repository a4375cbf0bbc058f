using System.Text.Json.Nodes;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Api;

public class DocumentTests(PortalFactory portal)
{
    [Fact]
    public async Task Every_value_of_every_record_is_described()
    {
        var schemas = (await portal.JsonAsync("/api/v1/openapi.json"))["components"]!["schemas"]!;
        foreach (var list in ApiClient.Lists)
        {
            var record = (await portal.JsonAsync($"/api/v1/{list}"))["items"]![0]!.AsObject();
            var described = schemas[list]!["properties"]!.AsObject();

            Assert.Equal(record.Select(p => p.Key), described.Select(p => p.Key));
            foreach (var part in new[] { "facts", "computed" }.Where(record.ContainsKey))
            {
                Assert.Equal(record[part]!.AsObject().Select(p => p.Key), described[part]!["properties"]!.AsObject().Select(p => p.Key));
            }
        }
    }

    [Fact]
    public async Task Every_address_it_names_answers_and_every_reference_leads_somewhere()
    {
        var document = await portal.JsonAsync("/api/v1/openapi.json");
        using var visitor = portal.Visitor();
        foreach (var (path, _) in document["paths"]!.AsObject())
        {
            using var answer = await visitor.GetAsync(path.Replace("{id}", "none", StringComparison.Ordinal), TestContext.Current.CancellationToken);

            Assert.Equal(path.EndsWith("{id}", StringComparison.Ordinal) ? 404 : 200, (int)answer.StatusCode);
        }
        Assert.Equal("3.1.0", document["openapi"]!.GetValue<string>());
        Assert.All(References(document), reference => Assert.NotNull(document["components"]!["schemas"]![reference["#/components/schemas/".Length..]]));
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray many => many.SelectMany(References),
        _ => [],
    };
}
