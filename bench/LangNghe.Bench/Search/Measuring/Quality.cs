using LangNghe.Bench.Search.Engines;
using LangNghe.Bench.Search.Questions;

namespace LangNghe.Bench.Search.Measuring;

/// <summary>Of the questions of a group that ask for a known item: the share that got it first, and among the first three.</summary>
internal readonly record struct Quality(int Asked, int First, int FirstThree)
{
    public static IReadOnlyList<(string Group, Quality Quality)> Of(IAnswering engine, IReadOnlyList<Question> questions) =>
    [
        .. from question in questions
           where question.Wanted.Count > 0
           let rank = engine.FindKindly(question).First.Index().FirstOrDefault(hit => question.Wanted.Contains(hit.Item), (int.MaxValue, default)).Index
           group rank by question.Group into ranks
           select (ranks.Key, new Quality(ranks.Count(), ranks.Count(r => r == 0), ranks.Count(r => r < 3))),
    ];

    public static Quality Sum(IEnumerable<Quality> all) => all.Aggregate((one, other) => new(one.Asked + other.Asked, one.First + other.First, one.FirstThree + other.FirstThree));

    public override string ToString() => Asked == 0 ? "–" : $"{100 * First / Asked} / {100 * FirstThree / Asked} %";
}
