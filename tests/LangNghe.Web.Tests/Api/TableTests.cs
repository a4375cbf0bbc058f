using System.Text;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using LangNghe.Web.Texts;
using Xunit;

namespace LangNghe.Web.Tests.Api;

/// <summary>CSV and GeoJSON tell the same as JSON.</summary>
public class TableTests(PortalFactory portal)
{
    private const char Mark = '\ufeff';

    public static TheoryData<string, string> Lists => [.. from list in ApiClient.Lists from language in Languages.All select (list, language.Code())];

    [Theory, MemberData(nameof(Lists))]
    public async Task Every_cell_of_the_table_is_the_value_of_its_record(string list, string lang)
    {
        var records = await portal.WholeAsync($"/api/v1/{list}?lang={lang}");
        var rows = Csv.Rows((await RawAsync($"/api/v1/{list}.csv?lang={lang}")).TrimStart(Mark));
        var t = new Words(lang == "vi" ? Language.Vi : Language.En);

        Assert.Equal(records.Count, rows.Count - 1);
        Assert.Equal(rows[0].Count, rows[0].Distinct().Count());
        foreach (var (record, row) in records.Zip(rows.Skip(1)))
        {
            var cells = rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second.TrimStart('\t'));
            foreach (var (heading, value) in Expected(record, lang, t).Where(e => cells.ContainsKey(e.Heading)))
            {
                Assert.Equal($"{heading}={value}", $"{heading}={cells[heading]}");
            }
            var leaves = Leaves(record).Select(leaf => leaf.ToString()).ToHashSet();
            foreach (var cell in cells.Values.Where(c => c.Length > 0 && !leaves.Contains(c)))
            {
                Assert.Equal($"{cell}: ", $"{cell}: {Unexplained(cell, leaves, t)}");
            }
        }
    }

    [Fact]
    public void A_piece_that_is_no_value_of_the_record_would_be_found_out() =>
        Assert.Equal("không có thật", Unexplained("Nghề: Dệt; không có thật", ["Dệt"], new Words(Language.Vi)));

    [Theory, MemberData(nameof(Lists))]
    public async Task A_feature_is_its_record_at_its_place(string list, string lang)
    {
        var records = await portal.WholeAsync($"/api/v1/{list}?lang={lang}");
        var features = (await portal.JsonAsync($"/api/v1/{list}.geojson?lang={lang}"))["features"]!.AsArray();

        Assert.Equal(records.Count, features.Count);
        foreach (var (record, feature) in records.Zip(features))
        {
            var at = record["facts"]?["coordinates"] ?? record["coordinates"];

            Assert.True(JsonNode.DeepEquals(record, feature!["properties"]));
            Assert.True(JsonNode.DeepEquals(record["id"], feature["id"]));
            Assert.Equal("Feature", feature["type"]!.GetValue<string>());
            Assert.Equal(at is null ? null : $"Point [{at["lng"]},{at["lat"]}]", feature["geometry"] is { } geometry ? $"{geometry["type"]} {geometry["coordinates"]!.ToJsonString()}" : null);
        }
    }

    [Fact]
    public async Task Tables_are_narrowed_as_the_list_is()
    {
        var narrowed = await portal.JsonAsync("/api/v1/villages?nghe=lam-nhang");
        var rows = Csv.Rows((await RawAsync("/api/v1/villages.csv?nghe=lam-nhang")).TrimStart(Mark));
        var features = (await portal.JsonAsync("/api/v1/villages.geojson?nghe=lam-nhang"))["features"]!.AsArray();

        Assert.NotEqual(0, narrowed["total"]!.GetValue<int>());
        Assert.Equal((narrowed["total"]!.GetValue<int>(), narrowed["total"]!.GetValue<int>()), (rows.Count - 1, features.Count));
    }

    [Fact]
    public async Task A_table_says_what_it_is_and_begins_with_the_mark_of_its_encoding()
    {
        using var visitor = portal.Visitor();
        using var table = await visitor.GetAsync("/api/v1/villages.csv?lang=en", TestContext.Current.CancellationToken);
        using var map = await visitor.GetAsync("/api/v1/villages.geojson", TestContext.Current.CancellationToken);
        var bytes = await table.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("text/csv; charset=utf-8", "attachment; filename=\"villages-en.csv\""), ($"{table.Content.Headers.ContentType}", $"{table.Content.Headers.ContentDisposition}"));
        Assert.Equal("application/geo+json", $"{map.Content.Headers.ContentType}");
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("Record id,Page address,Name,", Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);
        Assert.StartsWith($"{Mark}Mã bản ghi,Địa chỉ trang,Tên,", await RawAsync("/api/v1/villages.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_cell_is_a_formula_and_a_tab_taken_away_gives_the_value_back()
    {
        await using var own = PortalFactory.Empty();
        string[] names = ["=1+1", "+84", "-5 độ", "@SUM(A1)", "a \"b\", c\nd", "bình thường"];
        foreach (var name in names)
        {
            await own.PublishAsync(Some.Village(v => v with { Name = new($"Làng {Guid.NewGuid()}"), Summary = new(name) }));
        }
        using var visitor = own.Visitor();
        var rows = Csv.Rows(Encoding.UTF8.GetString(await visitor.GetByteArrayAsync("/api/v1/villages.csv", TestContext.Current.CancellationToken)).TrimStart(Mark));
        var summaries = rows.Skip(1).Select(row => row[rows[0].ToList().IndexOf("Tóm tắt")]).ToList();

        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Length > 0 && "=+-@".Contains(cell[0], StringComparison.Ordinal)));
        Assert.Equal(names.Order(StringComparer.Ordinal), summaries.Select(s => s.StartsWith('\t') ? s[1..] : s).Order(StringComparer.Ordinal));
    }

    // What is left of a cell of several values without the values of the record and the names of its fields: nothing but what stands between them.
    private static string Unexplained(string cell, IEnumerable<string> leaves, Words t)
    {
        var labels = Words.Resources.GetResourceSet(t.Language.Culture(), createIfNotExists: true, tryParents: true)!.Cast<System.Collections.DictionaryEntry>()
            .Where(e => $"{e.Key}".StartsWith("Field.", StringComparison.Ordinal) || $"{e.Key}".StartsWith("Search.Kinds.", StringComparison.Ordinal)).Select(e => $"{e.Value}:");
        var rest = leaves.Concat(labels).Where(part => part.Length > 0).OrderByDescending(part => part.Length)
            .Aggregate(cell, (left, part) => left.Replace(part, "", StringComparison.Ordinal));
        return rest.Trim(';', ' ', '\n');
    }

    // Plain values, each as it stands in JSON.
    private static IEnumerable<(string Heading, string Value)> Expected(JsonObject record, string lang, Words t)
    {
        var other = lang == "vi" ? "en" : "vi";
        foreach (var (key, value) in (record["facts"] as JsonObject ?? []).Concat(record.Where(p => p.Key is "id" or "url" or "code")))
        {
            string? text = value switch
            {
                null => "",
                JsonObject some when some["label"] is { } label => label[lang]!.ToString(),
                JsonObject some when some.All(p => p.Key is "vi" or "en") && some.All(p => p.Value is JsonValue) => (some[lang] ?? some[other])!.ToString(),
                JsonValue plain when plain.GetValueKind() is System.Text.Json.JsonValueKind.String or System.Text.Json.JsonValueKind.Number => plain.ToString(),
                _ => null,
            };
            if (text is not null)
            {
                yield return (t[$"Field.{key}"], text);
            }
        }
        if (record["facts"]?["coordinates"] is { } at)
        {
            yield return ($"{t["Field.coordinates"]}: {t["Field.lat"]}", at["lat"]!.ToString());
            yield return ($"{t["Field.coordinates"]}: {t["Field.lng"]}", at["lng"]!.ToString());
        }
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(p => Leaves(p.Value)),
        JsonArray many => many.SelectMany(Leaves),
        JsonValue value => [value],
        _ => [],
    };

    // As bytes: reading as a text would take the mark away.
    private async Task<string> RawAsync(string address)
    {
        using var visitor = portal.Visitor();
        return Encoding.UTF8.GetString(await visitor.GetByteArrayAsync(address));
    }
}
