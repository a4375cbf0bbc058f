using System.Collections.Concurrent;
using LangNghe.Core.Content;
using LangNghe.Core.Search;
using LangNghe.Core.Text;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Search;

/// <summary>Whatever has a name is found by it, however the name is typed.</summary>
[Collection(nameof(SearchedContent))]
public class NameTests
{
    private const int Seed = 20261210;

    private readonly SearchedContent content;
    private readonly IReadOnlyList<NamedTarget> names;
    private readonly ILookup<string, SearchTarget> byName;

    public NameTests(SearchedContent content)
    {
        this.content = content;
        names = [.. Targets.SelectMany(target => NamedTarget.Of(target, Language.Vi))];
        byName = Bearers(names);
    }

    private IEnumerable<SearchTarget> Targets => content.Targets.OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => it.Value);

    [Fact]
    public void As_it_is_written() => AllWithin(3, name => name);

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    public void In_full(Language language)
    {
        IReadOnlyList<NamedTarget> full = [.. Targets.Select(target => NamedTarget.InFull(target, language))];
        var bearers = Bearers(full);

        Within(3, full, named => (named.Name, named.RankIn(content.Find(named.Name, language), bearers)));
    }

    [Fact]
    public void Without_its_marks() => AllWithin(3, Typing.WithoutMarks);

    [Fact]
    public void In_Telex_that_was_off() => AllWithin(3, Typing.Telex);

    [Fact]
    public void In_Vni_that_was_off() => AllWithin(3, Typing.Vni);

    [Fact]
    public void With_its_tones_placed_either_way()
    {
        Other(Typing.OldTonePlacement);
        Other(Typing.NewTonePlacement);

        void Other(Func<string, string> typed) =>
            Within(3, [.. names.Where(named => typed(named.Name) != named.Name)], named => (typed(named.Name), Rank(named, typed(named.Name))));
    }

    [Fact]
    public void With_one_wrong_tone() => AllWithin(5, (name, at) => Typing.WrongTone(name, Seed + at));

    [Fact]
    public void The_right_marks_never_make_it_come_later()
    {
        Failing(names, named =>
        {
            var (without, with) = (Rank(named, Typing.WithoutMarks(named.Name)), Rank(named, named.Name));
            return (with ?? int.MaxValue) <= (without ?? int.MaxValue) ? null : $"{with} with, {without} without marks";
        });
    }

    [Fact]
    public void The_right_marks_never_make_a_hit_vanish()
    {
        Failing(names, named =>
        {
            var lost = content.Find(Typing.WithoutMarks(named.Name), Language.Vi).Hits.Except(content.Find(named.Name, Language.Vi).Hits).ToList();
            return lost.Count == 0 ? null : $"{lost.Count} lost, such as {SearchedContent.IdOf(lost[0])}";
        });
    }

    [Fact]
    public void Decomposed_letters_are_answered_alike()
    {
        Failing(names, named => Answer(Typing.Nfd(named.Name)).SequenceEqual(Answer(named.Name)) ? null : "answered otherwise");

        IEnumerable<Guid> Answer(string text)
        {
            var answer = content.Find(text, Language.Vi);
            return answer.Choices.Concat(answer.Hits).Select(target => target.Id);
        }
    }

    private void AllWithin(int most, Func<string, string> typed) => AllWithin(most, (name, _) => typed(name));

    private void AllWithin(int most, Func<string, int, string> typed) => Within(most, names, (named, at) =>
    {
        var query = typed(named.Name, at);
        return (query, Rank(named, query));
    });

    private static void Within(int most, IReadOnlyList<NamedTarget> names, Func<NamedTarget, (string, int?)> asked) =>
        Within(most, names, (named, _) => asked(named));

    private static void Within(int most, IReadOnlyList<NamedTarget> names, Func<NamedTarget, int, (string Query, int? Rank)> asked) =>
        Failing(names, (named, at) => asked(named, at) is { Rank: var rank, Query: var query } && rank <= most ? null : $"by “{query}” {rank?.ToString(Language.En.Culture()) ?? "not found"}");

    private static void Failing(IReadOnlyList<NamedTarget> names, Func<NamedTarget, string?> fault) => Failing(names, (named, _) => fault(named));

    private static void Failing(IReadOnlyList<NamedTarget> names, Func<NamedTarget, int, string?> fault)
    {
        var faults = new ConcurrentBag<string>();
        Parallel.ForEach(names, (named, _, at) =>
        {
            if (fault(named, (int)at) is { } why)
            {
                faults.Add($"{SearchedContent.IdOf(named.Target)} “{named.Name}”: {why}");
            }
        });
        Assert.True(faults.IsEmpty, $"{faults.Count} of {names.Count}\n{string.Join('\n', faults.Order(StringComparer.Ordinal))}");
    }

    private int? Rank(NamedTarget named, string query) => named.RankIn(content.Find(query, Language.Vi), byName);

    private static ILookup<string, SearchTarget> Bearers(IEnumerable<NamedTarget> names) =>
        names.ToLookup(named => Slug.From(named.Name), named => named.Target);
}
