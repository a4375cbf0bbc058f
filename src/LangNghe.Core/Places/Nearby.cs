using LangNghe.Core.Content;

namespace LangNghe.Core.Places;

/// <summary>An item and how far away it is, in kilometres in a straight line.</summary>
public sealed record Nearby<T>(T Item, double Km);

/// <summary>What lies near a point. Centres are approximate, so are the distances.</summary>
public static class Nearby
{
    /// <summary>The nearest items within a distance, the nearest first; those without coordinates are nowhere.</summary>
    /// <param name="from">The point to start from.</param>
    /// <param name="items">What to look through, without the item at the point itself.</param>
    /// <param name="where">Where an item lies, if that is known.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="withinKm">How far at most.</param>
    public static IReadOnlyList<Nearby<T>> Of<T>(Coordinates from, IEnumerable<T> items, Func<T, Coordinates?> where, int count, double withinKm = double.MaxValue) =>
    [
        .. items
            .Select(item => where(item) is { } at ? new Nearby<T>(item, Geo.DistanceKm(from.Lat, from.Lng, at.Lat, at.Lng)) : null)
            .OfType<Nearby<T>>()
            .Where(near => near.Km <= withinKm)
            .OrderBy(near => near.Km)
            .Take(count),
    ];
}
