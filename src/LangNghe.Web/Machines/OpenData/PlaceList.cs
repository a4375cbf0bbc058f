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
    public override string Kind => "commune";

    public override IReadOnlyList<string[]> Columns { get; } =
    [
        ["code"], ["name"], ["type"], ["url"], ["coordinates", "lat"], ["coordinates", "lng"], ["coordinates", "approximate"],
        ["formerProvince"], ["formerNames"], ["formedFrom"], ["otherMeanings"], ["villages"], ["points"], ["products"], ["asOf"],
    ];

    public override Narrowed Narrow(Moment moment, Words t, IReadOnlyDictionary<string, string> chosen) => new(Gazetteer.Current.Communes, []);

    public override JsonObject Schema => OpenData.Schema.Object(new()
    {
        ["id"] = OpenData.Schema.Of("string"),
        ["kind"] = new JsonObject { ["const"] = Kind },
        ["code"] = OpenData.Schema.Of("string"),
        ["name"] = OpenData.Schema.Ref("Text"),
        ["url"] = OpenData.Schema.Ref("Text"),
        ["formerNames"] = OpenData.Schema.List(OpenData.Schema.Ref("Text")),
        ["type"] = OpenData.Schema.Ref("Choice"),
        ["coordinates"] = OpenData.Schema.Ref("Coordinates"),
        ["formerProvince"] = OpenData.Schema.Of("string"),
        ["formedFrom"] = OpenData.Schema.List(OpenData.Schema.Of("object")),
        ["otherMeanings"] = OpenData.Schema.List(OpenData.Schema.Of("object")),
        ["villages"] = OpenData.Schema.List(OpenData.Schema.Ref("Link")),
        ["points"] = OpenData.Schema.List(OpenData.Schema.Ref("Link")),
        ["products"] = OpenData.Schema.List(OpenData.Schema.Ref("Link")),
        ["asOf"] = OpenData.Schema.Of("string", "date"),
    });

    public override JsonObject Record(object item, Telling told) => PlaceRecord.Of((Commune)item, told);

    public override Coordinates? Position(object item) => item is Commune { Lat: var lat, Lng: var lng } ? new(lat, lng) : null;

    public override (object? Item, DateOnly? RemovedOn) Find(PublishedSnapshot published, string id) =>
        CommuneCode.TryParse(id, out var code) ? (Gazetteer.Current.FindCommune(code), null) : default;
}
