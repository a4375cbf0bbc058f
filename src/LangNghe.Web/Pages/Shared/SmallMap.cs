using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Web.Map;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>A map of about 100 km around one place, with the way to a map application: <c>_Map</c>.</summary>
/// <param name="Name">What the sun in it is called.</param>
/// <param name="Around">What else is marked: villages, and points to visit.</param>
public sealed record SmallMap(string Name, Coordinates Here, IReadOnlyList<MapMark> Around, Words T)
{
    // Of the letters of .mt.near on a phone, where they are largest, in units of the map.
    private const double LetterWidth = 8.8;
    private const int Corner = 5;
    private const double Above = 15;
    private const double Below = 22;

    public string ViewBox => ProvinceMap.ViewAround(Here.Lat, Here.Lng);

    public (double X, double Y) Sun => ProvinceMap.Project(Here.Lat, Here.Lng);

    /// <summary>The middle of the name: over the sun, as far as the view has room for it.</summary>
    public (double X, double Y) NameAt
    {
        get
        {
            var (left, top, width, _) = View;
            var half = Math.Min(Name.Length * LetterWidth / 2, width / 2);
            var y = Sun.Y - top > 2 * Above ? Sun.Y - Above : Sun.Y + Below;
            return (Math.Clamp(Sun.X, left + half, left + width - half), y);
        }
    }

    public string Label => T.Say("Map.SmallLabel", Name);

    /// <summary>What the position stands for: “Vị trí gần đúng: phường Long Châu (cũ).”</summary>
    public string Position =>
        !Here.Approximate ? T["Map.Exact"]
        : Here.Represents.IsEmpty ? T["Map.Approximate"]
        : T.Say("Map.ApproximateFor", Here.Represents.In(T.Language));

    /// <summary>The place in a map application; <c>geo:</c> opens nothing on most desktops.</summary>
    public string Application => string.Create(
        CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/?mlat={Here.Lat}&mlon={Here.Lng}#map=14/{Here.Lat}/{Here.Lng}");

    private (double Left, double Top, double Width, double Height) View =>
        ViewBox.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray() is [var left, var top, var width, var height]
            ? (left, top, width, height)
            : default;

    /// <summary>The outline of a mark of a point to visit.</summary>
    public static string Diamond((double X, double Y) at) => $"M{Number(at.X)} {Number(at.Y - Corner)}l{Corner} {Corner}-{Corner} {Corner}-{Corner}-{Corner}z";

    /// <summary>A number as SVG reads it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A mark on a map.</summary>
public sealed record MapMark(Coordinates At, bool IsPoint)
{
    public (double X, double Y) On => ProvinceMap.Project(At.Lat, At.Lng);
}
