using System.Text.Json.Nodes;

namespace LangNghe.Web.StructuredData;

/// <summary>A thing of a list.</summary>
/// <param name="Thing">The thing by its address.</param>
/// <param name="Name">What only the list calls it; null: nothing else than what it is called.</param>
public sealed record Listed(JsonObject Thing, JsonNode? Name = null);

/// <summary>A page that shows a list tells what this page of it shows.</summary>
internal static class Lists
{
    public static void MainList(this Graph graph, IEnumerable<JsonObject> things) => graph.MainList(things.Select(thing => new Listed(thing)));

    /// <param name="graph">The graph of the page.</param>
    /// <param name="things">What the page shows, in its order; nothing: it has no list.</param>
    /// <param name="before">How many the pages before it show.</param>
    public static void MainList(this Graph graph, IEnumerable<Listed> things, int before = 0)
    {
        JsonNode[] items =
        [
            .. things.Index().Select(it => Thing.Of("ListItem")
                .With("position", before + it.Index + 1).With("name", it.Item.Name).With("item", it.Item.Thing)),
        ];
        if (items.Length > 0)
        {
            graph.Main(Thing.Of("ItemList", $"{graph.Url}#list").With("itemListElement", new JsonArray(items)));
        }
    }
}
