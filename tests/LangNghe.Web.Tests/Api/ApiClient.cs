using System.Text.Json.Nodes;
using LangNghe.TestKit;

namespace LangNghe.Web.Tests.Api;

/// <summary>Reading the API as a program does.</summary>
internal static class ApiClient
{
    public const string Origin = "https://langnghe.test";

    public static readonly string[] Lists = ["villages", "products", "points", "laws", "guides", "articles", "places"];

    public static async Task<JsonObject> JsonAsync(this PortalFactory portal, string address)
    {
        using var visitor = portal.Visitor();
        return JsonNode.Parse(await visitor.GetStringAsync(address))!.AsObject();
    }

    public static async Task<string> TextAsync(this PortalFactory portal, string address)
    {
        using var visitor = portal.Visitor();
        return await visitor.GetStringAsync(address);
    }

    /// <summary>The items of all pages of a list, by following <c>next</c>.</summary>
    public static async Task<IReadOnlyList<JsonObject>> WholeAsync(this PortalFactory portal, string address)
    {
        List<JsonObject> items = [];
        for (var next = address; next is not null;)
        {
            var page = await portal.JsonAsync(next.Replace(Origin, "", StringComparison.Ordinal));
            items.AddRange(page["items"]!.AsArray().Select(item => item!.AsObject()));
            next = page["next"]?.GetValue<string>();
        }
        return items;
    }
}
