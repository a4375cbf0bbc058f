using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Hosting;
using LangNghe.Web.Pages.Public.Places;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Machines.Records;

/// <summary>What records are told from: one snapshot, one day, absolute addresses; everything for people in both languages.</summary>
internal sealed class Telling(Moment moment, PublicAddress origin)
{
    private static readonly Words[] Both = [new(Language.Vi), new(Language.En)];

    public PublishedSnapshot Published => moment.Published;

    /// <summary>The day that states are told at (Asia/Ho_Chi_Minh).</summary>
    public DateOnly Day => moment.Today;

    /// <summary>The same in each language: <c>{ "vi", "en" }</c>.</summary>
    public static JsonObject Say(Func<Words, string?> say) => new([.. Both.Select(t => KeyValuePair.Create(t.Language.Code(), (JsonNode?)say(t)))]);

    /// <summary>A text of the content; a language it is not written in is left out.</summary>
    public static JsonNode? Text(LocalizedText text) => text.IsEmpty ? null
        : new JsonObject([.. Languages.All.Where(l => text[l] is not null).Select(l => KeyValuePair.Create(l.Code(), (JsonNode?)text[l]))]);

    /// <summary>A choice by its key, which stays, and its label.</summary>
    public static JsonObject Choice(Enum choice) =>
        new() { ["key"] = Key(choice), ["label"] = Say(t => t.Of(choice)) };

    /// <summary>The key of a choice, the same in stored content.</summary>
    public static string Key(Enum choice) => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static JsonNode? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>An instant as ISO 8601 writes it, in UTC.</summary>
    public static JsonNode Iso(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public JsonObject Url(Func<Language, string> path) =>
        new([.. Languages.All.Select(l => KeyValuePair.Create(l.Code(), (JsonNode?)origin.Absolute(path(l))))]);

    public string Absolute(string path) => origin.Absolute(path);

    /// <summary>Another item, by what it is called and where it is; a law also by its number.</summary>
    public JsonObject Link(Document item)
    {
        var link = new JsonObject
        {
            ["id"] = item.Key.ToString(),
            ["kind"] = ContentTypes.Of(item.GetType()).Alias,
            ["name"] = Text(item.Name),
            ["url"] = PageAddresses.For(item.GetType()) is null ? null : Url(l => PageAddresses.To(item, l)),
        };
        if (item is LegalDocument law)
        {
            link["number"] = Text(law.Number);
            link["called"] = Say(t => t.Name(law));
        }
        return link;
    }

    public JsonArray Links(IEnumerable<Document> items) => [.. items.Select(Link)];

    /// <summary>A unit of today, with the names its ground had before.</summary>
    public JsonObject Place(Commune place) => new()
    {
        ["code"] = place.Code.ToString(),
        ["name"] = Say(t => t.FullName(place.Title)),
        ["url"] = Url(l => PageAddresses.Of("Places/Detail").In(l, place.Slug)),
        ["formerNames"] = new JsonArray([.. Gazetteer.Current.FormedFrom(place).Select(origin => Say(t => t.NameWithin(origin.Unit)))]),
    };
}
