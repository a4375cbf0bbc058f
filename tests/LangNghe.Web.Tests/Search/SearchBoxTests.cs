using AngleSharp.Html.Dom;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Search;

/// <summary>The one box on every page: a plain form in the language of the page.</summary>
public class SearchBoxTests(PortalFactory portal)
{
    public static TheoryData<string> Addresses => [.. PublicTemplates.Addresses, "/khong-co", "/en/nothing-here"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_page_has_exactly_one_box_that_searches_in_its_language(string address)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await PortalFactory.ReadAsync(answer);
        var english = page.DocumentElement.GetAttribute("lang") == "en";

        var form = Assert.IsType<IHtmlFormElement>(Assert.Single(page.QuerySelectorAll("form[role=search]")), exactMatch: false);
        Assert.Equal(english ? "/en/search" : "/tim-kiem", form.GetAttribute("action"));
        Assert.Equal("get", form.Method);
        var input = (IHtmlInputElement)Assert.Single(form.QuerySelectorAll("input"));
        Assert.Equal(("search", "q"), (input.Type, input.Name));
        Assert.Equal([english ? "Search this site" : "Tìm trên cổng này"], form.Words($"label[for={input.Id}]"));
        Assert.Equal([english ? "Search" : "Tìm"], form.Words("button"));
    }

    [Fact]
    public async Task In_the_header_it_stands_before_the_ways_into_the_site_and_on_the_search_page_in_the_content()
    {
        var list = await portal.PageAsync("/lang-nghe");
        var search = await portal.PageAsync("/tim-kiem?q=lua");

        Assert.Equal(["brand", "lang", "menu", "find", "nav"], list.QuerySelectorAll(".top-in > *").Select(e => e.ClassName));
        Assert.Equal(["brand", "lang", "menu", "nav"], search.QuerySelectorAll(".top-in > *").Select(e => e.ClassName));
        Assert.Equal("lua", search.QuerySelector("main form[role=search] input")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/lang-nghe", "thốt nốt", "/tim-kiem?q=th%E1%BB%91t+n%E1%BB%91t", "thốt nốt – ")]
    [InlineData("/en/laws", "palm & \"sugar\"+", "/en/search?q=palm+%26+%22sugar%22%2B", "palm & \"sugar\"+ – ")]
    public async Task Sent_as_it_is_rendered_it_leads_to_the_answer(string from, string typed, string address, string title)
    {
        var form = (IHtmlFormElement)(await portal.PageAsync(from)).QuerySelector("form[role=search]")!;
        var input = (IHtmlInputElement)form.QuerySelector("input")!;

        // As browsers write it: application/x-www-form-urlencoded.
        using var content = new FormUrlEncodedContent([new(input.Name!, typed)]);
        var sent = $"{form.GetAttribute("action")}?{await content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";

        Assert.Equal(address, sent);
        Assert.StartsWith(title, (await portal.PageAsync(sent)).Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/opensearch.xml", "Làng nghề An Giang")]
    [InlineData("/en", "/en/opensearch.xml", "An Giang craft villages")]
    public async Task Browsers_learn_how_to_search_here(string address, string description, string title)
    {
        var link = (await portal.PageAsync(address)).QuerySelector("link[rel=search]")!;

        Assert.Equal(
            (description, title, "application/opensearchdescription+xml"),
            (link.GetAttribute("href"), link.GetAttribute("title"), link.GetAttribute("type")));
    }

    [Fact]
    public async Task The_sentences_of_the_suggestions_travel_with_the_form()
    {
        var form = (await portal.PageAsync("/en")).QuerySelector("form[role=search]")!;

        Assert.Equal(
            ["/api/v1/suggest?lang=en", "Suggestions", "{0} suggestions, use the up and down arrows to choose.", "1 suggestion, use the down arrow to choose it."],
            new[] { "suggest", "list", "many", "one" }.Select(name => form.GetAttribute($"data-{name}")));
    }
}
