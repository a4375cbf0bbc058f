using System.Text.Json;
using System.Text.Json.Serialization;
using LangNghe.Core.Content;
using LangNghe.TestKit;

namespace LangNghe.Core.Tests.Search;

/// <summary>A query as somebody types it, and what a fair reader expects of its answer.</summary>
/// <param name="Group">What is hard about it.</param>
/// <param name="First">The best answers, one as good as the other (grade 3).</param>
/// <param name="Also">What is related and welcome below them (grade 1).</param>
/// <param name="Not">What would confuse among the first three.</param>
public sealed record JudgedQuery(
    [property: JsonPropertyName("q")] string Text,
    [property: JsonPropertyName("lang")] Language Language,
    string Group,
    IReadOnlyList<string> First,
    IReadOnlyList<string>? Also = null,
    IReadOnlyList<string>? Not = null)
{
    private const int Depth = 10;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static IReadOnlyList<JudgedQuery> All { get; } = JsonSerializer.Deserialize<IReadOnlyList<JudgedQuery>>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "LangNghe.Core.Tests", "Search", "judged.json")), Format)!;

    public IReadOnlyList<string> Also { get; } = Also ?? [];

    public IReadOnlyList<string> Not { get; } = Not ?? [];

    /// <summary>nDCG@10 with gain 2^grade − 1: 1 when no other order of all judged answers were better.</summary>
    public double Quality(IReadOnlyList<string> hits) =>
        Gain(hits.Select(Grade)) / Gain([.. First.Select(_ => 3), .. Also.Select(_ => 1)]);

    private int Grade(string id) => First.Contains(id) ? 3 : Also.Contains(id) ? 1 : 0;

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, at) => (Math.Pow(2, grade) - 1) / Math.Log2(at + 2)).Sum();
}
