using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Places;
using LangNghe.Core.Search;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Pages.Public.Places;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Search;

/// <summary>What is said of found things where they stand among others of all kinds.</summary>
public static class TargetWords
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

    /// <summary>The part of its texts that speaks of the query; of a place, what became of it or what is there.</summary>
    public static Snippet SnippetOf(this Words t, SearchTarget target, SearchAnswer answer, PublishedSnapshot published) => target.Subject switch
    {
        FormerUnit unit => new(answer.Mark(new FormerStory(unit, t).Lead), t.Language),
        Commune commune => new(answer.Mark(t.Summary(published.Derive(s => new PlaceContents(s))[commune])), t.Language),
        _ => answer.Snippet(target, t.Language),
    };

    private static Rendition Own(string name, Words t) => new(name, t.Language, false);
}
