using LangNghe.Core.Content;
using LangNghe.Core.Guides;

namespace LangNghe.Web.Pages.Public.Guides;

/// <summary>All guides, narrowed by whom they are for.</summary>
public sealed class IndexModel : ListPage<Guide>
{
    public override string Heading => T["Guides.Heading"];

    protected override string About => T["Guides.Description"];

    protected override IReadOnlyList<Guide> All => Published.All<Guide>(Language);

    protected override IReadOnlyList<Facet<Guide>> Declare() =>
        [new("cho-ai", guide => guide.ForWhom.Select(reader => FacetValues.Of(reader, T)))];
}
