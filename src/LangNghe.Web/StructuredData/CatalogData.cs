using System.Text.Json.Nodes;
using LangNghe.Web.Machines.OpenData;
using LangNghe.Web.Pages.Public.OpenData;

namespace LangNghe.Web.StructuredData;

/// <summary>The open data as a catalogue (schema.org's, which follows W3C DCAT).</summary>
internal static class CatalogData
{
    public static void Describe(Graph graph, IndexModel page) => graph.Main(Thing.Of("DataCatalog", $"{graph.Absolute(DataList.Root)}#catalog")
        .With("name", page.Title)
        .With("description", page.Description)
        .With("url", graph.Url)
        .With("license", graph.Text(page.Licence))
        .WithAll("dataset", page.Lists.Select(it => Dataset(graph, it.List, page))));

    private static JsonObject Dataset(Graph graph, DataList list, IndexModel page) => Thing.Of("Dataset", $"{graph.Absolute(list.Address)}#data")
        .With("name", graph.T[$"Nav.{list.Page.Page}"])
        .With("description", graph.T[$"OpenData.Of.{list.Name}"])
        .With("url", graph.Absolute(list.Page.In(graph.Language)))
        .With("license", graph.Text(page.Licence))
        .WithAll("distribution", DataForm.All.Select(form => Thing.Of("DataDownload")
            .With("encodingFormat", form.Type)
            .With("contentUrl", graph.Absolute(form.AddressOf(list, graph.Language)))));
}
