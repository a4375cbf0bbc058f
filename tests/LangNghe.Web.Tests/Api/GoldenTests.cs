using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Api;

/// <summary>The public shape of a record: who changes it sees what programs will see, and writes the file anew on purpose.</summary>
public class GoldenTests(PortalFactory portal)
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Theory]
    [InlineData("villages", "/lang-nghe/lua-tan-chau")]
    [InlineData("products", "/san-pham/lanh-my-a")]
    [InlineData("laws", "/van-ban/31-2016-tt-btnmt")]
    public async Task A_record_has_the_shape_it_had(string list, string page)
    {
        var record = (await portal.WholeAsync($"/api/v1/{list}")).Single(r => r["url"]!["vi"]!.GetValue<string>() == ApiClient.Origin + page);
        // When it was published depends on when the test began.
        var shape = Without(record, "publishedAt", "changedAt").ToJsonString(Written) + "\n";
        var approved = Path.Combine(Repository.Root, "tests/LangNghe.Web.Tests/Api/Golden", $"{list}.json");

        Assert.True(File.Exists(approved) && await File.ReadAllTextAsync(approved, TestContext.Current.CancellationToken) == shape, $"{approved} should be:\n{shape}");
    }

    private static JsonObject Without(JsonObject record, params string[] keys)
    {
        foreach (var key in keys)
        {
            record.Remove(key);
        }
        return record;
    }
}
