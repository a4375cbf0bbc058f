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
    private const double Beside = 12;

    public string ViewBox => ProvinceMap.ViewAround(Here.Lat, Here.Lng);

    public (double X, double Y) Sun => ProvinceMap.Project(Here.Lat, Here.Lng);

    /// <summary>The name stands to the left of the sun where the right edge of the view is the nearer one.</summary>
    public bool NameEndsAtSun => Sun.X > Left + Wide / 2;

    public double NameX => NameEndsAtSun ? Sun.X - Beside : Sun.X + Beside;

    public string Label => T.Say("Map.SmallLabel", Name);

    /// <summary>What the position stands for: “Vị trí gần đúng: phường Long Châu (cũ).”</summary>
    public string Position =>
        !Here.Approximate ? T["Map.Exact"]
        : Here.Represents.IsEmpty ? T["Map.Approximate"]
        : T.Say("Map.ApproximateFor", Here.Represents.In(T.Language));

    /// <summary>The place in a map application; <c>geo:</c> opens nothing on most desktops.</summary>
    public string Application => string.Create(
        CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/?mlat={Here.Lat}&mlon={Here.Lng}#map=14/{Here.Lat}/{Here.Lng}");

    private double Left => Of(0);

    private double Wide => Of(2);

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private double Of(int part) => double.Parse(ViewBox.Split(' ')[part], CultureInfo.InvariantCulture);
}

/// <summary>A mark on a map.</summary>
public sealed record MapMark(Coordinates At, bool IsPoint)
{
    public (double X, double Y) On => ProvinceMap.Project(At.Lat, At.Lng);
}
