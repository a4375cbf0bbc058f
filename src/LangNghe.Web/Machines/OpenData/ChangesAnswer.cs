using System.Globalization;
using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Web.Addressing;
using LangNghe.Web.Answers;
using LangNghe.Web.Hosting;
using LangNghe.Web.Machines.Records;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>
/// What changed after a number: each item once, with its last public change, so that who follows has what is public now. From memory alone.
/// </summary>
internal static class ChangesAnswer
{
    public const string Address = $"{DataList.Root}/changes";
    public const string AfterKey = "after";
    public const int Most = 500;

    public static IResult Of(HttpContext context, PublicAddress origin)
    {
        if (After(context.Request.Query[AfterKey].FirstOrDefault()) is not { } after)
        {
            return ApiAnswers.NoSuchNumber;
        }
        var moment = Moment.Of(context);
        var told = new Telling(moment, origin);
        PublicChange[] found = [.. moment.Published.ChangesAfter(after).Where(change => ListOf(change) is not null).Take(Most + 1)];
        var shown = found.Take(Most).ToList();
        var answer = Head.Of(moment);
        answer["next"] = found.Length > Most ? origin.Absolute(string.Create(CultureInfo.InvariantCulture, $"{Address}?{AfterKey}={shown[^1].Number}")) : null;
        answer["items"] = new JsonArray([.. shown.Select(change => Item(change, told))]);
        return ApiAnswers.Of(answer);
    }

    private static long? After(string? text) => text is null ? 0 : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Of what no list has there is no record to read: that it changed would help nobody.
    private static DataList? ListOf(PublicChange change) => DataLists.All.FirstOrDefault(list => list.Kind == change.Type);

    /// <summary>A change, as JSON Schema.</summary>
    public static JsonObject Schema => OpenData.Schema.Object(new()
    {
        ["number"] = OpenData.Schema.Of("integer"),
        ["at"] = OpenData.Schema.Of("string", "date-time"),
        ["verb"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("published", "changed", "withdrawn", "unpublished", "removed") },
        ["kind"] = OpenData.Schema.Of("string"),
        ["id"] = OpenData.Schema.Of("string", "uuid"),
        ["name"] = OpenData.Schema.Maybe(OpenData.Schema.Ref("Text")),
        ["record"] = OpenData.Schema.OrNull("string"),
        ["url"] = OpenData.Schema.Maybe(OpenData.Schema.Ref("Text")),
    });

    // What is not public any more has neither name nor address.
    private static JsonObject Item(PublicChange change, Telling told) => new()
    {
        ["number"] = change.Number,
        ["at"] = Telling.Iso(change.At),
        ["verb"] = VerbOf(change),
        ["kind"] = change.Type,
        ["id"] = change.Key.ToString(),
        ["name"] = change.Item is { } item ? Telling.Text(item.Name) : null,
        ["record"] = change.Item is null ? null : told.Absolute($"{ListOf(change)!.Address}/{change.Key}"),
        ["url"] = change.Item is { } shown ? told.Url(l => PageAddresses.To(shown, l)) : null,
    };

    private static string VerbOf(PublicChange change) => change switch
    {
        { RemovedOn: not null } => "removed",
        { Item: null } => "unpublished",
        { Item.Withdrawal: WithdrawalKind.Withdrawn } => "withdrawn",
        { Item: { } item } when item.Publication.FirstPublishedAt == change.At => "published",
        _ => "changed",
    };
}
