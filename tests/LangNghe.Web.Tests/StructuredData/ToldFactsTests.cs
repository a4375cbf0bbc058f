using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Products;
using LangNghe.Core.Time;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.StructuredData;

public class ToldFactsTests
{
    private const string Hostile = "Làng </script><script>alert(1)</script> & \"nghề\" 'x' <!-- x";

    [Theory]
    [InlineData("/lang-nghe/x")]
    [InlineData("/en/craft-villages/x")]
    [InlineData("/lang-nghe")]
    [InlineData("/")]
    [InlineData("/ban-do")]
    [InlineData("/tim-kiem?q=%3C/script%3E%E2%80%A8x")]
    public async Task No_name_can_end_the_script_it_stands_in(string address)
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(Some.Village(v => v with { Name = new(Hostile, Hostile), UrlName = new("x", "x"), Summary = new(Hostile, Hostile) }));
        await portal.IndexAsync();

        var page = await AskAsync(portal, address);

        Assert.DoesNotContain('<', page.Script);
        Assert.DoesNotContain('\u2028', page.Script);
        Assert.Empty(page.Html.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        Assert.Empty(page.Unseen());
    }

    [Fact]
    public async Task What_is_only_suggested_or_reported_is_not_told()
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(Some.Village(v => v with
        {
            UrlName = new("x", "x"),
            Season = new([3]),
            Activity = ActivityStatus.Active,
            ReportedTitles = [new ReportedTitle { Title = Title.CraftVillage, ClaimedBy = new("Báo") }],
            Heritage = [new HeritageListing { Name = new("Nghề"), Certainty = Certainty.Reported }],
            CertaintyNotes = [Note("season", Certainty.Suggested), Note("place", Certainty.Suggested), Note("activity", Certainty.Reported)],
        }));

        var village = (await AskAsync(portal, "/lang-nghe/x")).Only("TouristDestination");

        Assert.Equal("""[{"@type":"PropertyValue","name":"Nghề","value":"Dệt, tơ lụa"}]""", Several(village["additionalProperty"]));
        Assert.Equal(["@type", "@id", "name", "url", "description", "additionalProperty"], village.Select(p => p.Key));
    }

    [Fact]
    public async Task A_title_is_told_with_the_decision_that_proves_it()
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(Some.Village(v => v with
        {
            UrlName = new("x", "x"),
            Decisions = [new RecognitionDecision { Title = Title.CraftVillage, Number = "1/QĐ-UBND", Date = PartialDate.Parse("2006-11"), Issuer = new("UBND tỉnh An Giang") }],
        }));

        var village = (await AskAsync(portal, "/lang-nghe/x")).Only("TouristDestination");

        Assert.Equal(
            """{"@type":"Certification","name":"Làng nghề","certificationIdentification":"1/QĐ-UBND","certificationStatus":"https://schema.org/CertificationActive","datePublished":"2006-11","issuedBy":{"@type":"Organization","name":"UBND tỉnh An Giang"}}""",
            Told(village["hasCertification"]));
    }

    [Fact]
    public async Task A_star_is_told_only_where_its_decision_was_seen_and_with_how_it_stands()
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(Some.Product(p => p with
        {
            UrlName = new("x", "x"),
            Certificates =
            [
                new OcopCertificate { Stars = 4, DecisionNumber = "1/QĐ", DecidedOn = PartialDate.Parse("2025-06-04") },
                new OcopCertificate { Stars = 3, DecisionNumber = "2/QĐ", DecidedOn = PartialDate.Parse("2020-06-04") },
                new OcopCertificate { Stars = 5, DecidedOn = PartialDate.Parse("2025-06-04"), Certainty = Certainty.Reported },
            ],
        }));

        var product = (await AskAsync(portal, "/san-pham/x")).Only("Product");

        Assert.Equal(
            ["1/QĐ https://schema.org/CertificationActive 4", "2/QĐ https://schema.org/CertificationInactive 3"],
            product["hasCertification"]!.AsArray().Select(c => $"{c!["certificationIdentification"]} {c["certificationStatus"]} {c["certificationRating"]!["ratingValue"]}"));
        Assert.Null(product["countryOfOrigin"]);
        Assert.Null(product["offers"]);
    }

    [Theory]
    [InlineData("/van-ban/cu", "\"https://schema.org/NotInForce\"", "\"Hết hiệu lực\"", "\"2026-12-10\"")]
    [InlineData("/van-ban/cu?ngay=2019-01-01", "\"https://schema.org/InForce\"", "\"Còn hiệu lực\"", "\"2019-01-01\"")]
    [InlineData("/van-ban/chua", "null", "\"Đang kiểm tra\"", "\"2026-12-10\"")]
    public async Task The_force_of_a_law_is_that_of_the_day_the_page_speaks_of_and_unknown_where_it_is_not_known(string address, string force, string status, string day)
    {
        await using var portal = await WithLawsAsync();

        var law = (await AskAsync(portal, address)).Only("Legislation");

        Assert.Equal((force, status, day), (Told(law["legislationLegalForce"]), Told(law["creativeWorkStatus"]), Told(law["legislationDateVersion"])));
        Assert.Equal("https://schema.org/UnofficialLegalValue", law["encoding"]!["legislationLegalValue"]!.GetValue<string>());
    }

    [Fact]
    public async Task Laws_are_told_as_they_stand_to_each_other_from_both_sides()
    {
        await using var portal = await WithLawsAsync();

        var newer = (await AskAsync(portal, "/van-ban/moi")).Only("Legislation");
        var older = (await AskAsync(portal, "/van-ban/cu")).Only("Legislation");

        Assert.Equal(
            """{"@type":"Legislation","@id":"https://langnghe.test/van-ban/cu#id","url":"https://langnghe.test/van-ban/cu","legislationIdentifier":"1/2018/NĐ-CP"}""",
            Told(newer["legislationChanges"]));
        Assert.Equal("""{"@type":"Legislation","legislationIdentifier":"9/1999/QH"}""", Told(newer["isBasedOn"]));
        Assert.Equal("https://langnghe.test/van-ban/moi#id", older["@reverse"]!["legislationChanges"]!["@id"]!.GetValue<string>());
        Assert.Null(older["legislationChanges"]);
    }

    [Fact]
    public async Task A_text_that_is_missing_in_the_language_of_the_page_is_marked_with_its_own()
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(Some.Village(v => v with { Name = new("Làng chỉ có tiếng Việt"), UrlName = new("x", "x") }));

        var page = await AskAsync(portal, "/en/craft-villages/x");

        Assert.Equal("""{"@value":"Làng chỉ có tiếng Việt","@language":"vi"}""", Told(page.Only("TouristDestination")["name"]));
        Assert.Equal("https://langnghe.test/lang-nghe/x#id", page.Only("TouristDestination")["@id"]!.GetValue<string>());
        Assert.Empty(page.Unseen());
    }

    [Fact]
    public async Task A_withdrawn_item_says_so_and_nothing_is_said_of_a_publisher_nobody_named()
    {
        await using var portal = PortalFactory.Empty();
        var point = await portal.PublishAsync(Some.Point(p => p with { UrlName = new("x", "x") }));
        await portal.Get<ContentWorkflow>().WithdrawAsync(point.Key, new Actor("test"), "Đóng cửa.", TestContext.Current.CancellationToken);
        await portal.Get<PublishedContent>().RefreshAsync(TestContext.Current.CancellationToken);

        var page = (await AskAsync(portal, "/diem-tham-quan/x")).Only("WebPage");

        Assert.Equal("Không còn hoạt động từ 10/12/2026", page["creativeWorkStatus"]!.GetValue<string>());
        Assert.Null(page["publisher"]);
        Assert.Null(page["license"]);
    }

    [Fact]
    public async Task The_contact_page_tells_of_the_body_what_is_known_and_every_page_the_licence()
    {
        await using var portal = PortalFactory.Empty();
        await portal.PublishAsync(Some.Settings(s => s with
        {
            Telephone = "0296 3 852 000",
            Address = new("1 đường thử"),
            ContactOfficerTitle = new("Chuyên viên"),
            Licence = new("CC BY 4.0", "CC BY 4.0"),
        }));

        var page = await AskAsync(portal, "/lien-he");

        Assert.Equal(
            """{"@type":"GovernmentOrganization","@id":"https://langnghe.test/#org","name":"Sở Nông nghiệp và Môi trường","url":"https://langnghe.test/lien-he","address":"1 đường thử","telephone":"0296 3 852 000","contactPoint":{"@type":"ContactPoint","contactType":"Chuyên viên"}}""",
            Told(page.Only("GovernmentOrganization")));
        Assert.Equal("CC BY 4.0", page.Only("ContactPage")["license"]!.GetValue<string>());
        Assert.Empty(page.Unseen());
    }

    [Fact]
    public async Task A_later_page_of_a_list_counts_on()
    {
        await using var portal = PortalFactory.Empty();
        for (var i = 0; i < 25; i++)
        {
            await portal.PublishAsync(Some.Product());
        }

        var list = (await AskAsync(portal, "/san-pham?trang=2")).Only("ItemList");

        Assert.Equal("https://langnghe.test/san-pham?trang=2#list", list["@id"]!.GetValue<string>());
        Assert.Equal(25, Assert.Single(list["itemListElement"]!.AsArray())!["position"]!.GetValue<int>());
    }

    private static async Task<PortalFactory> WithLawsAsync()
    {
        var portal = PortalFactory.Empty();
        await portal.PublishAsync(Some.Law(l => l with
        {
            UrlName = new("cu", "old"),
            Number = new("1/2018/NĐ-CP"),
            EffectiveFrom = new(2018, 6, 1),
            Status = LegalStatus.Replaced,
            CompiledOn = new(2026, 1, 1),
        }));
        await portal.PublishAsync(Some.Law(l => l with
        {
            UrlName = new("moi", "new"),
            Number = new("2/2022/NĐ-CP"),
            EffectiveFrom = new(2022, 1, 1),
            Relations =
            [
                new LegalRelation { Kind = LegalRelationKind.Replaces, Number = "1/2018/NĐ-CP" },
                new LegalRelation { Kind = LegalRelationKind.BasedOn, Number = "9/1999/QH" },
            ],
        }));
        await portal.PublishAsync(Some.Law(l => l with { UrlName = new("chua", "unknown") }));
        return portal;
    }

    private static CertaintyNote Note(string property, Certainty certainty) => new() { Property = property, Certainty = certainty };

    private static async Task<TellingPage> AskAsync(PortalFactory portal, string address)
    {
        using var visitor = portal.Visitor();
        return new(address, await visitor.GetStringAsync(address, TestContext.Current.CancellationToken));
    }

    // Letters as people write them, so that a test can be read.
    private static string Told(JsonNode? node) => node is null ? "null" : node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string Several(JsonNode? node) => node is JsonArray ? Told(node) : $"[{Told(node)}]";
}
