using AngleSharp.Html.Dom;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.TestKit;
using LangNghe.Web.Texts;
using Xunit;

namespace LangNghe.Web.Tests.Search;

/// <summary>The counts of a search on random content, against counting by hand.</summary>
public class RandomFacetTests
{
    private const string Word = "zebu";
    private static readonly Words T = new(Language.Vi);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_count_is_what_counting_by_hand_gives(int seed)
    {
        await using var portal = PortalFactory.Empty();
        var documents = await PublishAsync(portal, new Random(seed));
        var found = documents.Where(d => Has(d) || VillagesOf(d, portal.Published).Any(Has)).Select(d => Values(d, portal.Published)).ToList();

        await CompareAsync(portal, $"/tim-kiem?q={Word}", found, []);
        var craft = found.SelectMany(v => v["nghe"]).First();
        await CompareAsync(portal, $"/tim-kiem?q={Word}&nghe={FacetKey(craft)}", found, [("nghe", craft)]);
        await CompareAsync(portal, $"/tim-kiem?q={Word}&loai=san-pham&nghe={FacetKey(craft)}", found, [("loai", "Sản phẩm"), ("nghe", craft)]);
    }

    private static bool Has(Document document) => document.Name.Vi!.EndsWith(Word, StringComparison.Ordinal);

    // A product or point is also found by the names of its villages.
    private static IReadOnlyList<CraftVillage> VillagesOf(Document document, PublishedSnapshot published) =>
        published.Find<CraftVillage>(document is Product product ? product.Villages : document is ProductionPoint point ? point.Villages : []);

    private static async Task CompareAsync(PortalFactory portal, string address, List<Dictionary<string, string[]>> found, (string Facet, string Value)[] chosen)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(found.Count(f => chosen.All(c => f[c.Facet].Contains(c.Value))), Total(page));
        foreach (var facet in new[] { "loai", "nghe", "noi" })
        {
            var others = found.Where(f => chosen.Where(c => c.Facet != facet).All(c => f[c.Facet].Contains(c.Value)));
            Assert.Equal(
                others.SelectMany(f => f[facet].Distinct()).CountBy(v => v).Select(v => $"{v.Key} {v.Value}").Order(StringComparer.Ordinal),
                Shown(page, facet).Order(StringComparer.Ordinal));
        }
    }

    private static int Total(IHtmlDocument page) => int.Parse(page.QuerySelector("main .bar [role=status] b")!.Words().Split(' ')[0], Language.Vi.Culture());

    private static IEnumerable<string> Shown(IHtmlDocument page, string facet) =>
        page.QuerySelectorAll($"[aria-labelledby=loc-{facet}] a").Select(a => $"{a.FirstChild!.TextContent.Trim()} {a.QuerySelector(".n")!.Words()}");

    private static string FacetKey(string label) => Core.Text.Slug.From(label);

    private static Dictionary<string, string[]> Values(Document document, PublishedSnapshot published) => document switch
    {
        CraftVillage v => Values("Làng nghề", [v], [v.Place]),
        Product p => Values("Sản phẩm", VillagesOf(p, published), VillagesOf(p, published).Select(v => v.Place)),
        ProductionPoint p => Values("Điểm tham quan", VillagesOf(p, published), [p.Place]),
        _ => throw new InvalidOperationException(document.GetType().Name),
    };

    private static Dictionary<string, string[]> Values(string kind, IReadOnlyList<CraftVillage> villages, IEnumerable<CommuneCode?> places) => new()
    {
        ["loai"] = [kind],
        ["nghe"] = [.. villages.Select(v => T.Of(v.Craft!.Value))],
        ["noi"] = [.. places.Select(p => Gazetteer.Current.FindCommune(p!.Value)!.Title.Full(Language.Vi.Culture()))],
    };

    private static async Task<IReadOnlyList<Document>> PublishAsync(PortalFactory portal, Random random)
    {
        var crafts = Enum.GetValues<Craft>()[..4];
        var places = Gazetteer.Current.Communes.Take(5).Select(c => c.Code).ToArray();
        LocalizedText Name(int n) => new($"Mục {n}{(random.Next(3) > 0 ? $" {Word}" : "")}");
        var villages = Enumerable.Range(0, 12).Select(n => Some.Village(v => v with { Name = Name(n), Craft = random.GetItems(crafts, 1)[0], Place = random.GetItems(places, 1)[0] })).ToList();
        Guid[] Villages() => [.. random.GetItems(villages.ToArray(), random.Next(3)).Select(v => v.Key).Distinct()];
        List<Document> all =
        [
            .. villages,
            .. Enumerable.Range(100, 18).Select(n => Some.Product(p => p with { Name = Name(n), Villages = Villages() })),
            .. Enumerable.Range(200, 8).Select(n => Some.Point(p => p with { Name = Name(n), Villages = Villages(), Place = random.GetItems(places, 1)[0] })),
        ];
        foreach (var document in all)
        {
            await portal.PublishAsync(document);
        }
        await portal.IndexAsync();
        return all;
    }
}
