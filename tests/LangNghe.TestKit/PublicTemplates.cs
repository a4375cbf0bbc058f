using LangNghe.Core.Content;

namespace LangNghe.TestKit;

/// <summary>An address of every public page and of every state a reader can find it in, in both languages, on the starting content.</summary>
public static class PublicTemplates
{
    public static IReadOnlyList<PublicTemplate> All { get; } =
    [
        new("home", "/", "/en"),
        new("villages", "/lang-nghe", "/en/craft-villages"),
        new("villages, narrowed", "/lang-nghe?nghe=lam-nhang", "/en/craft-villages?nghe=lam-nhang"),
        new("villages, none found", "/lang-nghe?nghe=lam-nhang&cong-dong=cham", "/en/craft-villages?nghe=lam-nhang&cong-dong=cham"),
        new("village", "/lang-nghe/lua-tan-chau", "/en/craft-villages/tan-chau-silk-village"),
        new("products", "/san-pham", "/en/products"),
        new("product", "/san-pham/lanh-my-a", "/en/products/lanh-my-a-glossy-black-silk"),
        new("points", "/diem-tham-quan", "/en/places-to-visit"),
        new("point", "/diem-tham-quan/diem-lua-tan-chau", "/en/places-to-visit/tan-chau-silk-workshop-and-mac-nua-dye-yard"),
        new("laws", "/van-ban", "/en/laws"),
        new("law in force", "/van-ban/52-2018-nd-cp", "/en/laws/decree-on-the-development-of-rural-trades-52-2018-nd-cp"),
        new("law ended", "/van-ban/31-2016-tt-btnmt", "/en/laws/circular-on-environmental-protection-of-industrial-clusters-concentrated"),
        new("law at a day", "/van-ban/31-2016-tt-btnmt?ngay=2020-01-01", "/en/laws/circular-on-environmental-protection-of-industrial-clusters-concentrated?ngay=2020-01-01"),
        new("law being checked", "/van-ban/72-2020-qh14", "/en/laws/law-on-environmental-protection-72-2020-qh14"),
        new("guides", "/huong-dan", "/en/guides"),
        new("guide", "/huong-dan/sao-ocop-va-thoi-han", "/en/guides/how-do-ocop-stars-work-and-when-do-they-expire"),
        new("news", "/tin-tuc", "/en/news"),
        new("article", "/tin-tuc/an-giang-co-bao-nhieu-lang-nghe", "/en/news/how-many-craft-villages-does-an-giang-have"),
        new("page", "/trang/cach-kiem-chung", "/en/pages/how-we-check-facts"),
        new("open data", "/du-lieu-mo", "/en/open-data"),
        new("contact", "/lien-he", "/en/contact"),
        new("places", "/noi", "/en/places"),
        new("place", "/noi/long-phu", "/en/places/long-phu"),
        new("former place", "/noi/ten-cu/nha-bang", "/en/places/former/nha-bang"),
        new("former district", "/noi/ten-cu/tri-ton-an-giang", "/en/places/former/tri-ton-an-giang"),
        new("former name of several", "/noi/ten-cu/an-phu", "/en/places/former/an-phu"),
        new("map", "/ban-do", "/en/map"),
        new("search", "/tim-kiem", "/en/search"),
        new("search, found", "/tim-kiem?q=th%E1%BB%91t+n%E1%BB%91t", "/en/search?q=palm+sugar"),
        new("search, narrowed", "/tim-kiem?q=thot+not&loai=san-pham", "/en/search?q=sugar&loai=san-pham"),
        new("search, narrowed to none", "/tim-kiem?q=thot+not&loai=trang", "/en/search?q=sugar&loai=trang&nghe=lam-nhang"),
        new("search, loosened", "/tim-kiem?q=thot+not+zzqqxx", "/en/search?q=palm+sugar+zzqqxx"),
        new("search, nothing", "/tim-kiem?q=zzqqxx", "/en/search?q=zzqqxx"),
        new("search, which place", "/tim-kiem?q=An+Phu", "/en/search?q=An+Phu"),
        new("not found", "/lang-nghe/lua-tan-chua", "/en/craft-villages/tan-chau-slik", Status: 404),
    ];

    /// <summary>Every address, for a theory.</summary>
    public static IEnumerable<string> Addresses => All.SelectMany(template => Languages.All.Select(template.In));
}

/// <param name="Name">What the page shows, in a word or two.</param>
/// <param name="Status">What the page answers.</param>
public sealed record PublicTemplate(string Name, string Vi, string En, int Status = 200)
{
    public string In(Language language) => language == Language.Vi ? Vi : En;
}
