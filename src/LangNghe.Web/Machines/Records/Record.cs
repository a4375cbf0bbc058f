using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Web.Addressing;

namespace LangNghe.Web.Machines.Records;

/// <summary>An item as programs get it: all its facts, how certain they are, and what the portal computes from them at the day.</summary>
internal static class Record
{
    public static JsonObject Of(Document item, Telling told)
    {
        var type = item.GetType();
        return new()
        {
            ["id"] = item.Key,
            ["kind"] = ContentTypes.Of(type).Alias,
            ["url"] = told.Url(l => PageAddresses.To(item, l)),
            ["name"] = Telling.Text(item.Name),
            ["publishedAt"] = item.Publication.FirstPublishedAt,
            ["changedAt"] = item.Publication.ChangedAt,
            ["revision"] = item.Publication.Revision,
            ["facts"] = FactJson.Of(item, told),
            ["certainty"] = item is SourcedDocument sourced ? Certainty(sourced) : new JsonObject(),
            ["computed"] = new JsonObject([.. ComputedFacts.For(type).Select(f => KeyValuePair.Create(f.Key, f.Of(item, told)))]),
        };
    }

    // By property; what has none is simply stated, with the record's sources.
    private static JsonObject Certainty(SourcedDocument item) => new(
    [
        .. item.CertaintyNotes.Where(n => n.Property is not null).DistinctBy(n => n.Property).Select(n => KeyValuePair.Create(
            n.Property!, (JsonNode?)new JsonObject { ["level"] = Telling.Choice(n.Certainty), ["note"] = Telling.Text(n.Note) })),
    ]);
}
