using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Text;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Addressing;

/// <summary>Pages whose address or name is much like one that does not exist. Made once a snapshot, for all who mistype.</summary>
public sealed class NearPages
{
    private const double AlikeEnough = 0.5;

    private readonly IReadOnlyList<Known> known;

    public NearPages(PublishedSnapshot published)
    {
        known =
        [
            .. from item in published.Documents
               let page = PageAddresses.For(item.GetType())
               where page is not null
               select new Known(page, item.Name, item.UrlName, Languages.All.SelectMany(l => new[] { item.Name[l], item.UrlName[l] })),
            .. Gazetteer.Current.Communes.Select(commune => Place("Places/Detail", commune.Title, commune.Slug)),
            .. Gazetteer.Current.FormerUnits.Select(unit => Place("Places/Former", unit.Title, unit.Slug)),
        ];
    }

    /// <summary>Those most like the last segment of a path, best first: of the section the path begins with, or of all where it has none.</summary>
    public IReadOnlyList<(LocalizedText Name, string Address)> To(string path, Language language, int most)
    {
        var asked = new Likeness(path[(path.TrimEnd('/').LastIndexOf('/') + 1)..]);
        var inSection = known.Where(page => IsUnder(path, page.Page)).ToList();
        return
        [
            .. (inSection.Count > 0 ? inSection : known)
                .Select(page => (page, Score: page.Spellings.Max(spelling => spelling.To(asked))))
                .Where(it => it.Score >= AlikeEnough)
                .OrderByDescending(it => it.Score)
                .Take(most)
                .Select(it => (it.page.Name, it.page.Page.In(language, it.page.UrlName[language]!))),
        ];
    }

    private static bool IsUnder(string path, PageAddress page) => Languages.All.Any(language =>
        path.StartsWith(page.In(language, ""), StringComparison.OrdinalIgnoreCase));

    private static Known Place(string page, UnitName title, string slug) => new(
        PageAddresses.Of(page),
        new LocalizedText(title.Full(Language.Vi.Culture()), title.Full(Language.En.Culture())),
        new LocalizedText(slug, slug),
        [title.Name, slug]);

    private sealed record Known(PageAddress Page, LocalizedText Name, LocalizedText UrlName, IReadOnlyList<Likeness> Spellings)
    {
        public Known(PageAddress page, LocalizedText name, LocalizedText urlName, IEnumerable<string?> spellings)
            : this(page, name, urlName, [.. spellings.OfType<string>().Select(spelling => new Likeness(spelling))])
        {
        }
    }
}
