using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Search;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Pages.Public.Places;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Search;

/// <summary>What found things are called where they stand among others of all kinds.</summary>
public static class TargetNames
{
    /// <summary>Its name, with what tells it apart: “Xã Mỹ Khánh, thành phố Long Xuyên (trước 01/07/2025)”.</summary>
    public static Rendition NameOf(this Words t, SearchTarget target, PublishedSnapshot published) => target.Subject switch
    {
        Commune commune => Own(t.FullName(commune.Title), t),
        FormerUnit unit => Own(t.Say("Search.Former", t.FullNameWithin(unit), t.Day(unit.Until.AddDays(1))), t),
        LegalDocument law => published.Derive(s => new LawNames(s.All<LegalDocument>())).Of(law).In(t.Language),
        _ => target.Name.In(t.Language),
    };

    /// <summary>“Sản phẩm”, “Xã, phường ngày nay”.</summary>
    public static string KindOf(this Words t, SearchTarget target) => t[$"Search.Kind.{target.Kind}"];

    private static Rendition Own(string name, Words t) => new(name, t.Language, false);
}
