using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Content.Kinds;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

/// <summary>
/// The shape of every content type as it is committed in <c>Shapes/{alias}.{shape}.json</c>, and a sample document of each shape there ever was
/// (<c>Shapes/{alias}.{shape}.sample.json</c>): what was stored once can be read for ever (D4).
/// </summary>
public class ShapeTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/LangNghe.Core.Tests/Content/Shapes");

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<TheoryDataRow<string>> Types => ContentTypes.All.Where(t => !t.IsElement).Select(t => new TheoryDataRow<string>(t.Alias));

    public static IEnumerable<TheoryDataRow<string>> Samples =>
        Directory.EnumerateFiles(Folder, "*.sample.json").Select(f => new TheoryDataRow<string>(Path.GetFileName(f))).OrderBy(r => r.Data, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Types))]
    public void A_shape_never_changes_under_its_number(string alias)
    {
        var type = ContentTypes.Find(alias)!;
        var file = $"{alias}.{type.Shape}.json";
        var now = JsonSerializer.Serialize(Describe(type), Readable);
        var advice = $"""
            The shape of {alias} is not the one in Shapes/{file}. Stored revisions have the old one, so: raise Shape at its [ContentType],
            register a ShapeUpgrade from the old number, and commit a new description and a new sample beside the old ones. The description now:
            {now}
            """;

        Assert.True(File.Exists(Path.Combine(Folder, file)), advice);
        Assert.True(Fits(Read(file), Describe(type)), advice);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_shape_has_a_sample_that_uses_every_property(string alias)
    {
        var type = ContentTypes.Find(alias)!;

        var sample = Read($"{alias}.{type.Shape}.sample.json");

        Assert.Equal(type.Properties.Select(p => p.Alias).Order(StringComparer.Ordinal), sample.Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_of_every_shape_there_was_is_read_today(string file)
    {
        var type = ContentTypes.Find(file.Split('.')[0])!;
        var shape = int.Parse(file.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture);

        var document = ShapeUpgrade.Read(type, shape, Read(file).ToJsonString());

        Assert.Empty(type.Check(document, Occasion.Save));
        if (shape == type.Shape)
        {
            Assert.Equal(Read(file).ToJsonString(ContentJson.Options), ContentJson.Write(document));
        }
    }

    [Fact]
    public void No_step_is_missing_between_two_shapes()
    {
        Assert.Equal(
            ContentTypes.All.Where(t => !t.IsElement).SelectMany(t => Enumerable.Range(1, t.Shape).Select(shape => $"{t.Alias}.{shape}.sample.json")).Order(StringComparer.Ordinal),
            Samples.Select(s => s.Data));
    }

    /// <summary>Every property by its path, with kind and type; choices by their members.</summary>
    private static JsonObject Describe(ContentType type, string path = "")
    {
        var described = new JsonObject();
        foreach (var property in type.Properties)
        {
            var kind = property.Kind.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal).Split('`')[0];
            var value = property.Info.PropertyType;
            var inner = Nullable.GetUnderlyingType(value) ?? (value.IsGenericType ? value.GetGenericArguments()[0] : value);
            described[path + property.Alias] = inner.IsEnum ? $"{kind} {Shown(value)}: {string.Join(' ', Enum.GetNames(inner))}" : $"{kind} {Shown(value)}";
            if (property.Kind is ElementsAttribute)
            {
                foreach (var (alias, description) in Describe(ContentTypes.Of(inner), $"{path}{property.Alias}[]."))
                {
                    described[alias] = description!.DeepClone();
                }
            }
        }
        return described;
    }

    private static string Shown(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? $"{inner.Name}?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{type.GetGenericArguments()[0].Name}>"
        : type.Name;

    /// <summary>Equal, but a choice may have got new members: what is stored can still be read.</summary>
    private static bool Fits(JsonObject committed, JsonObject now) =>
        committed.Select(p => p.Key).ToHashSet().SetEquals(now.Select(p => p.Key)) && committed.All(p => Fits((string)p.Value!, (string)now[p.Key]!));

    private static bool Fits(string committed, string now)
    {
        var (before, after) = (committed.Split(": "), now.Split(": "));
        return before[0] == after[0] && before.Length == after.Length && (before.Length == 1 || !before[1].Split(' ').Except(after[1].Split(' ')).Any());
    }

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsObject();
}
