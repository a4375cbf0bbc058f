using LangNghe.Web.StructuredData;
using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.Web.Map;

namespace LangNghe.Web.Pages.Public;

/// <summary>All villages and points on the map of the province, and again as a list.</summary>
public sealed class MapModel : PublicPage
{
    // Known everywhere in the province: they tell where on the map one is. Each stands as far below its centre as leaves the marks free.
    private static readonly (string Slug, double Below)[] Landmarks = [("ha-tien", -22), ("long-xuyen", 46), ("phu-quoc", -32), ("rach-gia", 0), ("tho-chau", -14)];

    private const int Corner = ProvincePins.Radius + 1;

    public ProvincePins Pins => Published.Derive(s => new ProvincePins(s));

    public int VillageCount => Pins.All.Count(pin => !pin.IsPoint);

    public int PointCount => Pins.All.Count(pin => pin.IsPoint);

    /// <summary>Names written on the map, with the point they stand at.</summary>
    public IEnumerable<(string Name, double X, double Y)> Names =>
        from landmark in Landmarks
        let commune = Gazetteer.Current.FindCommune(landmark.Slug)
        let at = ProvinceMap.Project(commune.Lat, commune.Lng)
        select (commune.Name, at.X, at.Y + landmark.Below);

    public void OnGet()
    {
        Title = T["Map.Title"];
        Description = T.Say("Map.Description", VillageCount, PointCount);
    }

    /// <summary>What a mark says when one points at it: its name, its craft or that it is a point, its place.</summary>
    public string Said(Pin pin) => T.Say("Map.Said", pin.Item.Name.In(Language), Kind(pin), pin.Place.Title.InSentence(Language.Culture()));

    /// <summary>Its craft, or that it is a point: “đóng ghe xuồng”.</summary>
    public string Kind(Pin pin)
    {
        var kind = pin.Item is CraftVillage { Craft: { } craft } ? T.Of(craft) : T["Map.Point"];
        return char.ToLower(kind[0], Language.Culture()) + kind[1..];
    }

    /// <summary>A point to visit: a square on its corner, so that it differs not by colour alone.</summary>
    public static string Diamond((double X, double Y) at) =>
        string.Create(CultureInfo.InvariantCulture, $"M{Number(at.X)} {Number(at.Y - Corner)}l{Corner} {Corner} -{Corner} {Corner} -{Corner} -{Corner}z");

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public override void Describe(Graph graph) => graph.MainList(Pins.ByPlace.SelectMany(group => group).Select(pin => graph.Link(pin.Item)));
}
