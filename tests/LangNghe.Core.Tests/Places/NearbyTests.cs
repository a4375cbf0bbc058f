using LangNghe.Core.Content;
using LangNghe.Core.Places;
using Xunit;

namespace LangNghe.Core.Tests.Places;

public class NearbyTests
{
    private static readonly Coordinates Here = new(10.5, 105);

    private static readonly (string Name, Coordinates? At)[] Items =
    [
        ("far", new(10.9, 105)), ("near", new(10.6, 105)), ("nowhere", null), ("here", new(10.5, 105)), ("nearer", new(10.55, 105)),
    ];

    [Fact]
    public void The_nearest_come_first_and_what_has_no_place_is_left_out()
    {
        Assert.Equal(["here", "nearer", "near", "far"], Names(Nearby.Of(Here, Items, i => i.At, 10)));
    }

    [Fact]
    public void There_are_no_more_than_asked_for_and_none_too_far()
    {
        Assert.Equal(["here", "nearer"], Names(Nearby.Of(Here, Items, i => i.At, 2)));
        Assert.Equal(["here", "nearer", "near"], Names(Nearby.Of(Here, Items, i => i.At, 10, withinKm: 12)));
    }

    [Fact]
    public void Each_tells_its_distance_in_kilometres()
    {
        Assert.Equal([0, 5.56, 11.12, 44.48], Nearby.Of(Here, Items, i => i.At, 10).Select(n => Math.Round(n.Km, 2)));
    }

    private static IEnumerable<string> Names(IEnumerable<Nearby<(string Name, Coordinates? At)>> near) => near.Select(n => n.Item.Name);
}
