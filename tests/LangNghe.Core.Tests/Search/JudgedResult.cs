using System.Globalization;
using LangNghe.Core.Search;

namespace LangNghe.Core.Tests.Search;

/// <summary>A judged query and what the search gave for it.</summary>
public sealed record JudgedResult(JudgedQuery Query, IReadOnlyList<string> Hits, IReadOnlyList<string> Choices)
{
    private const int Shown = 3;

    public JudgedResult(JudgedQuery query, SearchAnswer answer)
        : this(query, [.. answer.Hits.Select(SearchedContent.IdOf)], [.. answer.Choices.Select(SearchedContent.IdOf)])
    {
    }

    public double Quality { get; } = Query.Quality(Hits);

    /// <summary>A best answer is among the first three, or the reader is asked whether it is meant.</summary>
    public bool IsFound => Query.First.Any(id => Hits.Take(Shown).Contains(id) || Choices.Contains(id));

    public IEnumerable<string> Confusing => Hits.Take(Shown).Intersect(Query.Not);

    /// <summary>One line for people: what came, and what was expected.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Quality:0.00} {(IsFound ? "     " : "LOST ")}[{Query.Group}] “{Query.Text}” ({Query.Language}) gave {List(Hits, 5)}")
        + (Choices.Count > 0 ? $" asking {List(Choices, 5)}" : "")
        + $"; expected {List(Query.First, 4)}";

    /// <summary>Scores by group and of all, the worst group first.</summary>
    public static string Table(IReadOnlyList<JudgedResult> results) => string.Join('\n',
    [
        "queries  nDCG@10  first three  group",
        .. results.GroupBy(r => r.Query.Group).OrderBy(group => group.Average(r => r.Quality)).Select(group => Row(group.Key, [.. group])),
        Row("all", results),
    ]);

    private static string Row(string name, IReadOnlyList<JudgedResult> results) => string.Create(CultureInfo.InvariantCulture,
        $"{results.Count,7}  {results.Average(r => r.Quality),7:0.000}  {results.Average(r => r.IsFound ? 100 : 0),10:0.0}%  {name}");

    private static string List(IReadOnlyList<string> ids, int most) =>
        ids.Count == 0 ? "nothing" : string.Join(", ", ids.Take(most)) + (ids.Count > most ? $" … ({ids.Count})" : "");
}
