using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Web.Answers;
using LangNghe.Web.Machines.Records;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>The communes, wards and special zones of today.</summary>
internal sealed class PlaceList() : DataList("places", "Places/Index")
{
    public override IReadOnlyList<string[]> Columns { get; } =
    [
        ["code"], ["name"], ["type"], ["url"], ["coordinates", "lat"], ["coordinates", "lng"], ["coordinates", "approximate"],
        ["formerProvince"], ["formerNames"], ["otherMeanings"], ["villages"], ["points"], ["products"], ["asOf"],
    ];

    public override Narrowed Narrow(Moment moment, Words t, IReadOnlyDictionary<string, string> chosen) => new(Gazetteer.Current.Communes, []);

    public override JsonObject Record(object item, Telling told) => PlaceRecord.Of((Commune)item, told);

    public override Coordinates? Position(object item) => item is Commune { Lat: var lat, Lng: var lng } ? new(lat, lng) : null;

    public override (object? Item, DateOnly? RemovedOn) Find(PublishedSnapshot published, string id) =>
        CommuneCode.TryParse(id, out var code) ? (Gazetteer.Current.FindCommune(code), null) : default;
}
