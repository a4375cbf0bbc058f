using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Products;
using LangNghe.Core.Search;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using LangNghe.Web.Addressing;
using LangNghe.Web.Look;
using LangNghe.Web.Pages.Public.Legal;
using LangNghe.Web.Pages.Shared;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Search;

/// <summary>One of the things found, as the list shows it: <c>_Hit</c>.</summary>
public sealed record HitLine(SearchHit Hit, SearchAnswer Answer, PublicPage Page)
{
    public Words T => Page.T;

    public object Subject => Hit.Target.Subject;

    public string Address => Hit.Target.Address(T.Language);

    public Rendition Name => T.NameOf(Hit.Target, Page.Published);

    /// <summary>The drawing its card shows elsewhere; null: it has none.</summary>
    public string? Drawing => Subject switch
    {
        CraftVillage village => new VillageCard(village, Page).Cover.Drawing,
        Product product => Page.CoverOf(product).Drawing,
        ProductionPoint point => Page.Published.Find<CraftVillage>(point.Villages) is [var village, ..] ? Motif.Of(village) : Motif.Other,
        _ => null,
    };

    public Snippet Snippet => T.SnippetOf(Hit.Target, Answer, Page.Published);

    /// <summary>What it is, where, and when: each known fact once.</summary>
    public IEnumerable<string> Facts => Told().OfType<string>().Where(fact => fact.Length > 0);

    /// <summary>The months worth a visit.</summary>
    public MonthSet? Months => Subject switch
    {
        CraftVillage village => village.Season,
        ProductionPoint point => point.BestMonths,
        _ => null,
    };

    public bool IsNow => Months?.HasSolar(Page.Today.Month) == true;

    public LawLabel? Force => Subject is LegalDocument law ? new(Page.Published.Laws().StateOf(law, Page.Today).Validity, T) : null;

    public OcopMark? Stars => Subject is Product product && new ProductCard(product, Page).Ocop is { Certificate: not null } mark ? mark : null;

    public Document? Withdrawn => Subject is Document { Withdrawal: WithdrawalKind.Withdrawn } item ? item : null;

    private string?[] Told() => Subject switch
    {
        LegalDocument law => [T.Name(law), law.Issuer.In(T.Language).Text, law.IssuedOn is { } issued ? T.Say("Law.IssuedLine", issued.Display(T.Language.Culture())) : null],
        CraftVillage village => [Kind, new VillageCard(village, Page).Place],
        Product product => [Kind, new ProductCard(product, Page).Places],
        ProductionPoint point when new PointLine(point, Page) is var line => [Kind, line.Place, line.Duration, line.AskAhead],
        Guide guide => [Kind, T.List(guide.ForWhom.Select(reader => T.Of(reader)))],
        Article { Date: { } date } => [Kind, T.Day(date)],
        _ => [Kind],
    };

    private string Kind => T.KindOf(Hit.Target);
}
