using System.Globalization;

namespace LangNghe.Web.Map;

/// <summary>
/// The plane of <c>/map/base.svg</c>: today's An Giang with its islands, in Web Mercator.
/// The constants are those of <c>bin/make-map.mjs</c>; both change together.
/// </summary>
public static class ProvinceMap
{
    /// <summary>Where the base picture is served.</summary>
    public const string BaseAddress = "/map/base.svg";

    /// <summary>Width of the base in its own units.</summary>
    public const int Width = 1000;

    /// <summary>Height of the base in its own units.</summary>
    public const int Height = 808;

    /// <summary>The whole province.</summary>
    public const string ViewBox = "0 0 1000 808";

    private const double West = 103.35;
    private const double North = 11.02;
    private const double UnitsPerDegree = 432;

    private const double NearWidth = 400;
    private const double NearHeight = 300;

    /// <summary>The point of a place, in units from the upper left corner, to a tenth of a unit (about 25 m).</summary>
    /// <param name="lat">Latitude in degrees, WGS 84.</param>
    /// <param name="lng">Longitude in degrees, WGS 84.</param>
    public static (double X, double Y) Project(double lat, double lng)
    {
        var x = (lng - West) * UnitsPerDegree;
        var y = (Mercator(North) - Mercator(lat)) * UnitsPerDegree;
        return (Math.Round(x, 1), Math.Round(y, 1));
    }

    /// <summary>A view of about 100 km around a place, kept inside the base: for the small map of one village or commune.</summary>
    public static string ViewAround(double lat, double lng)
    {
        var (x, y) = Project(lat, lng);
        var left = Math.Clamp(x - NearWidth / 2, 0, Width - NearWidth);
        var top = Math.Clamp(y - NearHeight / 2, 0, Height - NearHeight);
        return string.Create(CultureInfo.InvariantCulture, $"{left:0.#} {top:0.#} {NearWidth} {NearHeight}");
    }

    private static double Mercator(double lat) =>
        double.RadiansToDegrees(Math.Log(Math.Tan(Math.PI / 4 + double.DegreesToRadians(lat) / 2)));
}
