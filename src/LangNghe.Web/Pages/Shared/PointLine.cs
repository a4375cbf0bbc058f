using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Visits;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>A place to visit among others: <c>_PointLine</c>, inside <c>ul.lines</c>.</summary>
/// <param name="Heading">Level of its heading, 2 or 3.</param>
public sealed record PointLine(ProductionPoint Item, PublicPage Page, int Heading = 3)
{
    public Words T => Page.T;

    public string Experiences => T.List(Item.Experiences.Select(e => T.Of(e)));

    public string? Place => Item.Place is { } code ? Gazetteer.Current.FindCommune(code)?.Title.Full(T.Language.Culture()) : null;

    public string? Duration => Item.SuggestedMinutes is { } minutes ? T.Say("Visit.Minutes", minutes) : null;

    public string? Months => Item.BestMonths?.InWords(T);

    public bool IsNow => Item.BestMonths?.HasSolar(Page.Today.Month) == true;

    public string? AskAhead => Item.AskAhead is { } ask ? T[ask ? "Visit.AskAhead" : "Visit.NoNeedToAsk"] : null;
}
