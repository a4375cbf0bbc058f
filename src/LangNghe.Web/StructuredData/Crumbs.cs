using System.Text.Json.Nodes;
using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.StructuredData;

/// <summary>The way to a page, as the page shows it: a page that opens with a cover shows only the step before itself.</summary>
internal static class Crumbs
{
    public static JsonObject? Of(PublicPage page, Graph graph)
    {
        IEnumerable<Crumb> before = page.OpensWithCover ? page.Crumbs : [new(page.T["Site.Home"], page.To("Home")), .. page.Crumbs];
        Crumb[] way = [.. before, new(page.ShortTitle, page.AddressIn(page.Language) + page.ChosenQuery)];
        if (way.Length == 1)
        {
            return null;
        }
        var crumbs = Thing.Of("BreadcrumbList", $"{graph.Url}#crumbs").WithAll("itemListElement", way.Index().Select(it => Step(it.Index + 1, it.Item, graph)));
        graph.Page.With("breadcrumb", crumbs.Reference());
        return crumbs;
    }

    private static JsonObject Step(int position, Crumb crumb, Graph graph) =>
        Thing.Of("ListItem").With("position", position).With("name", crumb.Text).With("item", graph.Absolute(crumb.Address));
}
