using Xunit;

namespace LangNghe.Web.Tests.StructuredData;

public class EveryPageTests(EveryPage pages) : IClassFixture<EveryPage>
{
    [Fact]
    public void Every_value_told_stands_on_the_page() => Assert.Empty(pages.Unseen);

    [Fact]
    public void A_program_finds_what_it_may_count_on() => Assert.Empty(pages.Missing);

    [Fact]
    public void Each_thing_is_told_once() => Assert.Empty(pages.Repeated);

    [Fact]
    public void The_way_told_is_the_way_seen() => Assert.Empty(pages.OtherWays);

    [Fact]
    public void The_page_asked_for_as_json_is_what_its_script_says() => Assert.Empty(pages.OtherAnswers);

    [Fact]
    public void Every_kind_of_page_tells_its_own_kind_of_thing() => Assert.Equal(
        [
            "AdministrativeArea", "Article", "BreadcrumbList", "CollectionPage", "ContactPage", "DataCatalog", "GovernmentOrganization", "HowTo", "ItemList", "Legislation",
            "NewsArticle", "Product", "SearchResultsPage", "TouristAttraction", "TouristDestination", "WebPage", "WebSite",
        ],
        pages.Types.Order(StringComparer.Ordinal));
}
