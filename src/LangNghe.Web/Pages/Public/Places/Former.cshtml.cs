using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Web.Addressing;
using LangNghe.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Web.Pages.Public.Places;

/// <summary>A name that ended with the old order: what became of the one unit it means, or the question which one is meant.</summary>
public sealed class FormerModel : PublicPage
{
    public FormerName Name { get; private set; } = null!;

    public FormerUnit? Unit => Name.Only;

    public PlaceContents Contents => Published.Derive(s => new PlaceContents(s));

    public IActionResult OnGet(string slug)
    {
        if (Gazetteer.Current.FindFormer(slug) is not { } name)
        {
            return NotFound();
        }
        if (name.Slug != slug)
        {
            return RedirectPermanent(To("Places/Former", name.Slug));
        }

        Name = name;
        Title = Unit is null ? T.Say("Former.AskTitle", Names) : T.Say("Former.Title", T.FullNameWithin(Unit));
        ShortTitle = Unit is null ? Title : T.FullName(Unit.Title);
        Description = Unit is null ? AskSentence : new FormerStory(Unit, T).Description;
        Crumbs = [new(T["Nav.Places/Index"], To("Places/Index")), .. Above()];
        return Page();
    }

    /// <summary>“An Phú”; where names differ only in their marks, each: “Bình Thạnh, Bình Thành”.</summary>
    public string Names => string.Join(", ", Name.Candidates.Select(unit => unit.Name).Distinct());

    public string AskSentence => T.Say("Former.AskSentence", Names, Name.Candidates.Count);

    /// <summary>The communes of a district, those merged away included.</summary>
    public IReadOnlyList<OldUnit> Units => [.. Gazetteer.Current.OldUnits.Where(unit => unit.District == Unit)];

    /// <summary>The units that were merged into this one before 2025.</summary>
    public IReadOnlyList<OldUnit> TookIn => Unit is OldUnit unit ? Gazetteer.Current.MergedInto(unit) : [];

    /// <summary>How the name is related to that of a unit of today.</summary>
    public string TodayKey => Name.Today!.Name == Unit!.Name ? "Former.NowToo" : "Former.NowTooSimilar";

    /// <summary>Whether the unit of today with this name is where the former one was.</summary>
    public string TodayLiesKey => Unit!.Became.Any(successor => successor.Commune == Name.Today) ? "Former.OnItsGround" : "Former.ElsewhereThan";

    public override string AddressIn(Language language) => PageAddresses.Of("Places/Former").In(language, Name.Slug);

    private IEnumerable<Crumb> Above() =>
        Unit is OldUnit { District: var district } ? [new(T.FullName(district.Title), To("Places/Former", district.Slug))] : [];

    public override void Describe(Graph graph) => FormerPlaceData.Describe(graph, this);
}
