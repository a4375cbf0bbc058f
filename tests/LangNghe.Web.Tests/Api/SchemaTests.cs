using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Api;

/// <summary>Every answer is what the document says it is: nothing else, and nothing missing.</summary>
public class SchemaTests(PortalFactory portal)
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    public static TheoryData<string> Lists => [.. ApiClient.Lists];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_record_is_as_described(string list)
    {
        var (page, record) = (await SchemaAsync($"/api/v1/{list}"), await SchemaAsync($"/api/v1/{list}/{{id}}"));
        for (string? next = $"/api/v1/{list}"; next is not null;)
        {
            var answer = await portal.JsonAsync(next.Replace(ApiClient.Origin, "", StringComparison.Ordinal));
            Assert.Equal("", Faults(page, answer));
            next = answer["next"]?.GetValue<string>();
            var id = answer["items"]![0]!["id"]!.GetValue<string>();
            Assert.Equal("", Faults(record, await portal.JsonAsync($"/api/v1/{list}/{id}")));
        }
    }

    [Theory]
    [InlineData("/api/v1/changes", "/api/v1/changes?after=0")]
    [InlineData("/api/v1/search", "/api/v1/search?q=lua+tan+chau&loai=lang-nghe")]
    [InlineData("/api/v1/search", "/api/v1/search?q=zzqqxx")]
    [InlineData("/api/v1/suggest", "/api/v1/suggest?q=lua")]
    public async Task Every_other_answer_is_too(string path, string asked) =>
        Assert.Equal("", Faults(await SchemaAsync(path), JsonNode.Parse(await portal.TextAsync(asked))!));

    [Fact]
    public async Task A_record_that_is_otherwise_would_be_found_out()
    {
        var schema = await SchemaAsync("/api/v1/villages/{id}");
        var id = (await portal.JsonAsync("/api/v1/villages"))["items"]![0]!["id"];
        JsonNode Changed(Action<JsonObject> change)
        {
            var answer = portal.JsonAsync($"/api/v1/villages/{id}").GetAwaiter().GetResult();
            change(answer["item"]!.AsObject());
            return answer;
        }

        Assert.NotEqual("", Faults(schema, Changed(item => item.Remove("certainty"))));
        Assert.NotEqual("", Faults(schema, Changed(item => item["revision"] = "first")));
        Assert.NotEqual("", Faults(schema, Changed(item => item["facts"]!["unheardOf"] = 1)));
        Assert.NotEqual("", Faults(schema, Changed(item => item["url"] = null)));
    }

    private static string Faults(JsonSchema schema, JsonNode answer)
    {
        var found = schema.Evaluate(JsonSerializer.SerializeToElement(answer), Options);
        return found.IsValid ? "" : string.Join('\n', (found.Details ?? []).Where(d => d.Errors is not null).Take(5)
            .Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Select(e => e.Value))}"));
    }

    // What of an answer the document does not name is a fault, too.
    private async Task<JsonSchema> SchemaAsync(string path)
    {
        var document = await portal.JsonAsync("/api/v1/openapi.json");
        var root = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.DeepClone().AsObject();
        root["$defs"] = document["components"]!["schemas"]!.DeepClone();
        Close(root);
        return JsonSchema.FromText(root.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonObject { } schema)
        {
            if (schema["properties"] is JsonObject && schema["type"] is not null)
            {
                schema["additionalProperties"] ??= false;
            }
            foreach (var (_, part) in schema.ToList())
            {
                Close(part);
            }
        }
        else if (node is JsonArray several)
        {
            foreach (var part in several)
            {
                Close(part);
            }
        }
    }
}
