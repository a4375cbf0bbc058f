using LangNghe.Core.Guides;

namespace LangNghe.Web.Pages.Public.Guides;

/// <summary>All guides, narrowed by whom they are for.</summary>
public sealed class IndexModel : ItemListPage<Guide>
{
    public override string Heading => T["Guides.Heading"];

    protected override string About => T["Guides.Description"];

    protected override ItemList<Guide> List => new GuideList(Now, T);
}
