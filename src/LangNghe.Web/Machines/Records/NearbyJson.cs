using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.Web.Addressing;
using LangNghe.Web.Pages.Public.Places;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Records;

/// <summary>What lies near an item, as its page lists it, and the communes of today that only sound like its place.</summary>
internal static class NearbyJson
{
    public static JsonObject? Of(Coordinates? here, Telling told, IReadOnlyList<Guid> exceptVillages, IReadOnlyList<Guid> exceptPoints) => here is null ? null : new()
    {
        ["villages"] = Links(NearbyLinks.Villages(told.Published, here, exceptVillages), told),
        ["points"] = Links(NearbyLinks.Points(told.Published, here, exceptPoints), told),
    };

    public static JsonArray Namesakes(LocalizedText name, CommuneCode? place, Telling told) =>
        [.. Pages.Shared.Namesakes.Of(name, place).Select(other => new JsonObject
        {
            ["code"] = other.Code.ToString(),
            ["name"] = Telling.Say(t => t.FullName(other.Title)),
            ["url"] = told.Url(l => PageAddresses.Of("Places/Detail").In(l, other.Slug)),
        })];

    private static JsonArray Links(IEnumerable<Nearby<SourcedDocument>> near, Telling told) => [.. near.Select(one =>
    {
        var link = told.Link(one.Item);
        link["shortName"] = one.Item is CraftVillage village ? Telling.Text(village.ShortName()) : link["name"]?.DeepClone();
        link["distance"] = Telling.Say(t => t.Distance(one.Km));
        return link;
    })];
}
