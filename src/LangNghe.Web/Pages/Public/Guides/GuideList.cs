using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Web.Answers;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Guides;

/// <summary>Guides by whom they are for.</summary>
public sealed class GuideList(Moment moment, Words t) : ItemList<Guide>(moment, t)
{
    public override IReadOnlyList<Facet<Guide>> Facets => [new("cho-ai", guide => guide.ForWhom.Select(reader => FacetValues.Of(reader, T)))];
}
