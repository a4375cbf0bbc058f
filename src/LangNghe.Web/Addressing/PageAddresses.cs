using System.Collections.Frozen;
using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Products;
using LangNghe.Core.Site;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Answers;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Pages.Public.Legal;

namespace LangNghe.Web.Addressing;

/// <summary>Every public page with its addresses: the one table to find a file from an address, or the other way round.</summary>
public static class PageAddresses
{
    public static readonly IReadOnlyList<PageAddress> All =
    [
        new("Home", "/", "/en"),
        new("Villages/Index", "/lang-nghe", "/en/craft-villages") { Kept = List("nghe", "thang", "danh-hieu", "cong-dong", "noi") },
        new("Villages/Detail", "/lang-nghe/{slug}", "/en/craft-villages/{slug}", typeof(CraftVillage)),
        new("Products/Index", "/san-pham", "/en/products") { Kept = List("nhom", "ocop", "nghe", "lang-nghe") },
        new("Products/Detail", "/san-pham/{slug}", "/en/products/{slug}", typeof(Product)),
        new("Visits/Index", "/diem-tham-quan", "/en/places-to-visit") { Kept = List("nghe", "lam-gi", "thang", "noi") },
        new("Visits/Detail", "/diem-tham-quan/{slug}", "/en/places-to-visit/{slug}", typeof(ProductionPoint)),
        new("Legal/Index", "/van-ban", "/en/laws") { Kept = List("hinh-thuc", "hieu-luc", "chu-de", "co-quan", "nam") },
        new("Legal/Detail", "/van-ban/{slug}", "/en/laws/{slug}", typeof(LegalDocument)) { Kept = new() { Asked = [AskedDay.Key] } },
        new("Guides/Index", "/huong-dan", "/en/guides") { Kept = List("cho-ai") },
        new("Guides/Detail", "/huong-dan/{slug}", "/en/guides/{slug}", typeof(Guide)),
        new("Articles/Index", "/tin-tuc", "/en/news") { Kept = List() },
        new("Articles/Detail", "/tin-tuc/{slug}", "/en/news/{slug}", typeof(Article)),
        new("Places/Detail", "/noi/{slug}", "/en/places/{slug}"),
        new("Places/Index", "/noi", "/en/places"),
        new("Places/Former", "/noi/ten-cu/{slug}", "/en/places/former/{slug}"),
        new("Search/Index", "/tim-kiem", "/en/search", ForSearchEngines: false) { Kept = null },
        new("Map", "/ban-do", "/en/map"),
        new("OpenData/Index", "/du-lieu-mo", "/en/open-data"),
        new("Site/Contact", "/lien-he", "/en/contact"),
        new("Site/Page", "/trang/{slug}", "/en/pages/{slug}", typeof(Page)),
    ];

    private static Kept List(params string[] facets) => new(ListPage.PageKey) { Facets = facets };

    private static readonly FrozenDictionary<string, PageAddress> ByPage = All.ToFrozenDictionary(a => a.Page);
    private static readonly FrozenDictionary<Type, PageAddress> ByContent = All.Where(a => a.Content is not null).ToFrozenDictionary(a => a.Content!);

    public static PageAddress Of(string page) => ByPage[page];

    public static PageAddress? Find(string page) => ByPage.GetValueOrDefault(page);

    /// <summary>The page of a type of content; null: its items have none.</summary>
    public static PageAddress? For(Type content) => ByContent.GetValueOrDefault(content);

    /// <summary>The address of an item.</summary>
    /// <exception cref="KeyNotFoundException">Items of its type have no page.</exception>
    public static string To(Document item, Language language) => ByContent[item.GetType()].In(language, item.UrlName[language]!);
}
