using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Site;

/// <summary>A page about the portal itself.</summary>
public sealed class PortalPageModel : ItemPage<Core.Site.Page>
{
    protected override void Prepare() => Description = Excerpt.Of(Text(Item.Summary));
}
