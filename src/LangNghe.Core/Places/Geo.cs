namespace LangNghe.Core.Places;

/// <summary>Distances in a straight line.</summary>
public static class Geo
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Great-circle distance in kilometres between two points in degrees (haversine).</summary>
    public static double DistanceKm(double lat1, double lng1, double lat2, double lng2)
    {
        var byLat = Math.Sin(Radians(lat2 - lat1) / 2);
        var byLng = Math.Sin(Radians(lng2 - lng1) / 2);
        var a = (byLat * byLat) + (Math.Cos(Radians(lat1)) * Math.Cos(Radians(lat2)) * byLng * byLng);
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(Math.Min(1, a)));
    }

    /// <summary>
    /// The N of “about N km”: whole kilometres, at least one, and steps of five from twenty on. Centres are approximate, so more would be pretence.
    /// </summary>
    public static int AboutKm(double km)
    {
        var step = km < 20 ? 1 : 5;
        return Math.Max(1, (int)Math.Round(km / step, MidpointRounding.AwayFromZero) * step);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
