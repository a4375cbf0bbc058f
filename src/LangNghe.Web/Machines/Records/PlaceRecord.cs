using System.Text.Json.Nodes;
using LangNghe.Core.Places;
using LangNghe.Web.Addressing;
using LangNghe.Web.Pages.Public.Places;

namespace LangNghe.Web.Machines.Records;

/// <summary>A unit of today with what it was formed from, what its name also meant, and what is published there.</summary>
internal static class PlaceRecord
{
    public static JsonObject Of(Commune place, Telling told)
    {
        var content = told.Published.Derive(s => new PlaceContents(s))[place];
        var record = new JsonObject { ["id"] = place.Code.ToString(), ["kind"] = "commune" };
        foreach (var (key, value) in told.Place(place).ToList())
        {
            record[key] = value?.DeepClone();
        }
        record["type"] = Telling.Choice(place.Type);
        // Of a representative point, never of a boundary.
        record["coordinates"] = new JsonObject { ["lat"] = place.Lat, ["lng"] = place.Lng, ["approximate"] = true };
        record["formerProvince"] = place.FormerProvince;
        record["formedFrom"] = new JsonArray([.. Gazetteer.Current.FormedFrom(place).Select(origin => Origin(origin, told))]);
        record["otherMeanings"] = new JsonArray([.. Gazetteer.Current.OtherMeanings(place).Select(unit => Former(unit, told))]);
        record["villages"] = told.Links(content.Villages);
        record["points"] = told.Links(content.Points);
        record["products"] = told.Links(content.Products);
        record["asOf"] = Telling.Iso(Gazetteer.Current.CompiledOn);
        return record;
    }

    private static JsonObject Origin(Origin origin, Telling told)
    {
        var unit = Former(origin.Unit, told);
        unit["part"] = Telling.Choice(origin.Part);
        unit["district"] = Former(origin.Unit.District, told);
        unit["mergedBefore"] = new JsonArray([.. Gazetteer.Current.MergedInto(origin.Unit).Select(merged => Former(merged, told))]);
        return unit;
    }

    private static JsonObject Former(FormerUnit unit, Telling told) => new()
    {
        ["name"] = Telling.Say(t => t.NameWithin(unit)),
        ["url"] = told.Url(l => PageAddresses.Of("Places/Former").In(l, unit.Slug)),
        ["states"] = new JsonArray([.. unit.States.Select(state => new JsonObject
        {
            ["code"] = state.Code,
            ["type"] = Telling.Choice(state.Type),
            ["from"] = Telling.Iso(state.From),
            ["until"] = Telling.Iso(state.Until),
        })]),
    };
}
