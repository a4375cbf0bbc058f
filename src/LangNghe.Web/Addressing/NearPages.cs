using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Text;

namespace LangNghe.Web.Addressing;

/// <summary>Pages whose address or name is much like one that does not exist. Made once a snapshot, for all who mistype.</summary>
public sealed class NearPages
{
    private const double AlikeEnough = 0.55;

    private readonly IReadOnlyList<Known> known;

    public NearPages(PublishedSnapshot published)
    {
        known =
        [
            .. from item in published.Documents
               let page = PageAddresses.For(item.GetType())
               where page is not null
               select new Known(page, item.Name, item.UrlName, Languages.All.SelectMany(l => new[] { item.Name[l], item.UrlName[l] })),
            .. Gazetteer.Current.Communes.Select(commune => Place("Places/Detail", commune.Name, commune.Slug, l => commune.Title.Full(l.Culture()))),
            .. Gazetteer.Current.FormerUnits.Select(unit => Place("Places/Former", unit.Name, unit.Slug, l => Former(unit, l.Culture()))),
        ];
    }

    /// <summary>Those most like the last segment of a path, best first: of the section the path begins with, or of all where it has none.</summary>
    public IReadOnlyList<(LocalizedText Name, string Address)> To(string path, Language language, int most)
    {
        var inSection = known.Where(page => IsUnder(path, page.Page)).ToList();
        return Like(path[(path.TrimEnd('/').LastIndexOf('/') + 1)..], inSection.Count > 0 ? inSection : known, language, most);
    }

    /// <summary>Those most like a name somebody typed, best first.</summary>
    public IReadOnlyList<(LocalizedText Name, string Address)> Like(string name, Language language, int most) => Like(name, known, language, most);

    private static IReadOnlyList<(LocalizedText Name, string Address)> Like(string name, IReadOnlyList<Known> among, Language language, int most)
    {
        var asked = new Likeness(name);
        return
        [
            .. among
                .Select(page => (page, Score: page.Spellings.Max(spelling => spelling.To(asked))))
                .Where(it => it.Score >= AlikeEnough)
                .OrderByDescending(it => it.Score)
                .Take(most)
                .Select(it => (it.page.Name, it.page.Page.In(language, it.page.UrlName[language]!))),
        ];
    }

    private static bool IsUnder(string path, PageAddress page) => Languages.All.Any(language =>
        path.StartsWith(Section(page.In(language), language), StringComparison.OrdinalIgnoreCase));

    // What all pages of one kind begin with: “/noi/” of today's places and of former ones, “/en/places/”.
    private static string Section(string address, Language language) =>
        string.Join('/', address.Split('/').Take(language == Language.Vi ? 2 : 3)) + "/";

    private static Known Place(string page, string name, string slug, Func<Language, string> title) =>
        new(PageAddresses.Of(page), new LocalizedText(title(Language.Vi), title(Language.En)), new LocalizedText(slug, slug), [name, slug]);

    private static string Former(FormerUnit unit, CultureInfo culture) => unit is OldUnit old
        ? $"{unit.Title.Full(culture)}, {old.DistrictIn(old.States[^1]).InSentence(culture)}"
        : unit.Title.Full(culture);

    private sealed record Known(PageAddress Page, LocalizedText Name, LocalizedText UrlName, IReadOnlyList<Likeness> Spellings)
    {
        public Known(PageAddress page, LocalizedText name, LocalizedText urlName, IEnumerable<string?> spellings)
            : this(page, name, urlName, [.. spellings.OfType<string>().Select(spelling => new Likeness(spelling))])
        {
        }
    }
}
