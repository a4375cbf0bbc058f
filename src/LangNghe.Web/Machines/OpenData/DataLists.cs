using LangNghe.Core.Articles;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Public.Articles;
using LangNghe.Web.Pages.Public.Guides;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Pages.Public.Products;
using LangNghe.Web.Pages.Public.Villages;
using LangNghe.Web.Pages.Public.Visits;

namespace LangNghe.Web.Machines.OpenData;

/// <summary>The lists of the API: each names the list its page shows, and nothing else is declared twice.</summary>
internal static class DataLists
{
    public static readonly IReadOnlyList<DataList> All =
    [
        new DocumentList<CraftVillage>("villages", "Villages/Index", (moment, t) => new VillageList(moment, t)),
        new DocumentList<Product>("products", "Products/Index", (moment, t) => new ProductList(moment, t)),
        new DocumentList<ProductionPoint>("points", "Visits/Index", (moment, t) => new PointList(moment, t)),
        new DocumentList<LegalDocument>("laws", "Legal/Index", (moment, t) => new LawList(moment, t)),
        new DocumentList<Guide>("guides", "Guides/Index", (moment, t) => new GuideList(moment, t)),
        new DocumentList<Article>("articles", "Articles/Index", (moment, t) => new ArticleList(moment, t)),
        new PlaceList(),
    ];
}
