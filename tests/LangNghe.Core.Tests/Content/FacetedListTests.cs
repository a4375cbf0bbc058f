using CsCheck;
using LangNghe.Core.Content;
using Xunit;

namespace LangNghe.Core.Tests.Content;

public class FacetedListTests
{
    private sealed record Thing(string Name, string Craft, params int[] Months);

    private static readonly Thing[] Things =
    [
        new("a", "mộc", 1, 2), new("b", "dệt", 2), new("c", "đan", 2, 3), new("d", "dệt", 3, 3), new("e", "dệt"),
    ];

    private static readonly Facet<Thing> Craft = new("craft", t => [new FacetValue(t.Craft, t.Craft)], FacetOrder.Alphabet);
    private static readonly Facet<Thing> Month = new("month", t => t.Months.Select(m => new FacetValue($"{m}", $"Tháng {m}", m)));

    [Fact]
    public void With_nothing_chosen_everything_is_shown_and_counted()
    {
        var list = List([]);

        Assert.Equal(["a", "b", "c", "d", "e"], list.Items.Select(t => t.Name));
        Assert.Equal(["dệt 3", "đan 1", "mộc 1"], Counts(list, 0));
        Assert.Equal(["1 1", "2 3", "3 2"], Counts(list, 1));
        Assert.Null(list.Facets[0].Chosen);
    }

    [Fact]
    public void A_choice_narrows_the_list_and_the_other_facets_but_not_its_own()
    {
        var list = List(new() { ["craft"] = "dệt" });

        Assert.Equal(["b", "d", "e"], list.Items.Select(t => t.Name));
        Assert.Equal(["dệt 3*", "đan 1", "mộc 1"], Counts(list, 0));
        Assert.Equal(["2 1", "3 1"], Counts(list, 1));
        Assert.Equal(new FacetValue("dệt", "dệt"), list.Facets[0].Chosen);
    }

    [Fact]
    public void Choices_in_two_facets_must_both_hold_and_a_chosen_zero_stays_in_sight()
    {
        var list = List(new() { ["craft"] = "dệt", ["month"] = "1" });

        Assert.Empty(list.Items);
        Assert.Equal(["dệt 0*", "mộc 1"], Counts(list, 0));
        Assert.Equal(["1 0*", "2 1", "3 1"], Counts(list, 1));
        Assert.Equal("Tháng 1", list.Facets[1].Chosen!.Label);
    }

    [Fact]
    public void A_value_no_item_has_shows_nothing_and_can_be_taken_away_again()
    {
        var list = List(new() { ["month"] = "13", ["unknown"] = "x" });

        Assert.Empty(list.Items);
        Assert.Equal(new FacetValue("13", "13"), list.Facets[1].Chosen);
    }

    [Fact]
    public void A_value_no_item_has_is_called_as_it_is_told()
    {
        var list = new FacetedList<Thing>(Things, [Craft, Month], new Dictionary<string, string> { ["month"] = "13", ["craft"] = "mộc" }, "unknown value");

        Assert.Equal(new FacetValue("mộc", "mộc"), list.Facets[0].Chosen);
        Assert.Equal(new FacetValue("13", "unknown value"), list.Facets[1].Chosen);
    }

    [Fact]
    public void Items_that_share_one_array_of_values_are_counted_each()
    {
        FacetValue[] none = [], one = [new("x", "X")], two = [new("x", "X"), new("y", "Y"), new("x", "X")];
        FacetValue[][] items = [none, one, two, two, one, none, two];
        Facet<FacetValue[]>[] facets = [new("f", values => values), new("g", values => values)];

        var all = new FacetedList<FacetValue[]>(items, facets, new Dictionary<string, string>());
        var chosen = new FacetedList<FacetValue[]>(items, facets, new Dictionary<string, string> { ["f"] = "y" });

        Assert.Equal((7, "x 5, y 3"), (all.Items.Count, string.Join(", ", Counts(all, 0))));
        Assert.Equal((3, "x 5, y 3*", "x 3, y 3"), (chosen.Items.Count, string.Join(", ", Counts(chosen, 0)), string.Join(", ", Counts(chosen, 1))));
    }

    [Fact]
    public void Values_can_be_ordered_by_how_many_they_show()
    {
        var list = new FacetedList<Thing>(Things, [Month with { Order = FacetOrder.Count }], new Dictionary<string, string>());

        Assert.Equal(["2 3", "3 2", "1 1"], Counts(list, 0));
    }

    [Fact]
    public void The_list_and_every_count_equal_brute_force()
    {
        var values = Gen.Int[0, 4].Array[0, 3];
        var items = values.Array[3, 3].Array[0, 30];
        var choices = Gen.Dictionary(Gen.Int[0, 2].Select(f => $"f{f}"), Gen.Int[0, 5].Select(v => $"{v}"))[0, 3];
        Facet<int[][]>[] facets = [.. Enumerable.Range(0, 3).Select(f => new Facet<int[][]>($"f{f}", i => i[f].Select(v => new FacetValue($"{v}", $"{v}"))))];

        Gen.Select(items, choices).Sample((all, chosen) =>
        {
            var list = new FacetedList<int[][]>(all, facets, chosen);

            Assert.Equal(Brute(all, chosen), list.Items);
            foreach (var (facet, f) in list.Facets.Select((facet, f) => (facet, f)))
            {
                var expected = Enumerable.Range(0, 6)
                    .Select(v => (Key: $"{v}", Count: Brute(all, new Dictionary<string, string>(chosen) { [$"f{f}"] = $"{v}" }).Count()))
                    .Where(v => v.Count > 0 || chosen.GetValueOrDefault($"f{f}") == v.Key);
                Assert.Equal(expected, facet.Values.Select(v => (v.Value.Key, v.Count)));
            }
        });
    }

    private static IEnumerable<int[][]> Brute(int[][][] all, Dictionary<string, string> chosen) =>
        all.Where(item => chosen.All(c => item[c.Key[1] - '0'].Any(v => $"{v}" == c.Value)));

    private static FacetedList<Thing> List(Dictionary<string, string> chosen) => new(Things, [Craft, Month], chosen);

    private static IEnumerable<string> Counts<T>(FacetedList<T> list, int facet) =>
        list.Facets[facet].Values.Select(v => $"{v.Value.Key} {v.Count}{(v.Chosen ? "*" : "")}");
}
