using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Site;
using LangNghe.Web.Addressing;
using LangNghe.Web.Pages.Public;

namespace LangNghe.Web.StructuredData;

/// <summary>The portal and who publishes it.</summary>
internal static class SiteData
{
    public static void Home(Graph graph)
    {
        var search = graph.Absolute(PageAddresses.Of("Search/Index").In(graph.Language));
        graph.Main(Thing.Of("WebSite", graph.Absolute("/#site"))
            .With("name", graph.T["Site.Name"])
            .With("url", graph.Url)
            .With("description", graph.T["Home.Lead"])
            .With("inLanguage", graph.Language.Code())
            .With("publisher", graph.Publisher?.Reference())
            .With("potentialAction", Thing.Of("SearchAction")
                .With("target", Thing.Of("EntryPoint").With("urlTemplate", $"{search}?{ListPage.AskedKey}={{search_term_string}}"))
                .With("query-input", "required name=search_term_string")));
    }

    /// <param name="graph">The graph of the contact page.</param>
    /// <param name="known">What is known of the body; null: nothing.</param>
    public static void Contact(Graph graph, SiteSettings? known)
    {
        graph.PageIs("ContactPage");
        if (known is null || graph.Publisher is not { } body)
        {
            return;
        }
        graph.Main(((JsonObject)body.DeepClone())
            .With("url", graph.Url)
            .With("description", graph.Text(known.FunctionsAndOrganisation))
            .With("address", graph.Text(known.Address))
            .With("telephone", known.Telephone)
            .With("faxNumber", known.Fax)
            .With("email", known.Email)
            .With("employee", known.ResponsiblePerson.IsEmpty ? null : Thing.Of("Person").With("name", graph.Text(known.ResponsiblePerson)))
            .With("contactPoint", Officer(graph, known)));
    }

    private static JsonObject? Officer(Graph graph, SiteSettings known)
    {
        var officer = Thing.Of("ContactPoint")
            .With("name", graph.Text(known.ContactOfficerName))
            .With("contactType", graph.Text(known.ContactOfficerTitle))
            .With("description", graph.Text(known.ContactOfficerUnit))
            .With("telephone", known.ContactOfficerTelephone)
            .With("email", known.ContactOfficerEmail);
        return officer.Count > 1 ? officer : null;
    }
}
