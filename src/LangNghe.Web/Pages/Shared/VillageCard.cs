using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Villages;
using LangNghe.Web.Look;
using LangNghe.Web.Pages.Public;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Shared;

/// <summary>A village among others: <c>_VillageCard</c>, inside <c>.cards</c>.</summary>
/// <param name="Heading">Level of its heading, 2 or 3.</param>
/// <param name="Big">The first of the posters: twice as large, with its summary.</param>
public sealed record VillageCard(CraftVillage Item, PublicPage Page, int Heading = 3, bool Big = false)
{
    public Words T => Page.T;

    public Cover Cover
    {
        get
        {
            var (motif, drawing) = Page.Published.Derive(s => new VillageDrawings(s)).Of(Item);
            return new(motif, Big ? motif : drawing);
        }
    }

    public Recognition Recognition => Item.RecognitionOn(Page.Today);

    public string? Place => Item.Place is { } code ? Gazetteer.Current.FindCommune(code)?.Title.Full(T.Language.Culture()) : null;

    public bool IsNow => Item.Season?.HasSolar(Page.Today.Month) == true;
}

/// <summary>A title with its square: <c>_Recognition</c>.</summary>
public sealed record RecognitionMark(Recognition Recognition, Words T);
