using System.Globalization;
using LangNghe.Core.Content;
using LangNghe.Core.Places;
using LangNghe.Core.Text;

namespace LangNghe.Web.Addressing;

/// <summary>Pages whose address or name is much like one that does not exist. Made once a snapshot, for all who mistype.</summary>
public sealed class NearPages
{
    private const double AlikeEnough = 0.55;

    // Nobody mistypes so long a name; who asks for more wants to keep the server busy.
    private const int LongestAsked = 100;

    private readonly IReadOnlyList<(Known Page, string Spelling)> spellings;
    private readonly LikeNames names;
    private readonly IReadOnlyList<(PageAddress Page, string[] Sections)> sections;

    public NearPages(PublishedSnapshot published)
    {
        Known[] known =
        [
            .. from item in published.Documents
               let page = PageAddresses.For(item.GetType())
               where page is not null
               select new Known(page, item.Name, item.UrlName, [.. Languages.All.SelectMany(l => new[] { item.Name[l], item.UrlName[l] }).OfType<string>()]),
            .. Gazetteer.Current.Communes.Select(commune => Place("Places/Detail", commune.Name, commune.Slug, l => commune.Title.Full(l.Culture()))),
            .. Gazetteer.Current.FormerUnits.Select(unit => Place("Places/Former", unit.Name, unit.Slug, l => Former(unit, l.Culture()))),
        ];
        spellings = [.. known.SelectMany(page => page.Spellings.Select(spelling => (page, spelling)))];
        names = new LikeNames(spellings.Select(s => s.Spelling));
        sections = [.. known.Select(page => page.Page).Distinct().Select(page => (page, Languages.All.Select(l => Section(page.In(l), l)).ToArray()))];
    }

    /// <summary>Those most like the last segment of a path, best first: of the section the path begins with, or of all where it has none.</summary>
    public IReadOnlyList<(LocalizedText Name, string Address)> To(string path, Language language, int most)
    {
        var within = sections.Where(s => Array.Exists(s.Sections, section => path.StartsWith(section, StringComparison.OrdinalIgnoreCase))).Select(s => s.Page).ToHashSet();
        return Like(path[(path.TrimEnd('/').LastIndexOf('/') + 1)..], page => within.Count == 0 || within.Contains(page), language, most);
    }

    /// <summary>Those most like a name somebody typed, best first.</summary>
    public IReadOnlyList<(LocalizedText Name, string Address)> Like(string name, Language language, int most) => Like(name, _ => true, language, most);

    private IReadOnlyList<(LocalizedText Name, string Address)> Like(string name, Func<PageAddress, bool> among, Language language, int most) =>
    [
        .. (name.Length > LongestAsked ? [] : names.To(name, AlikeEnough))
            .Select(it => (spellings[it.Name].Page, it.Likeness))
            .Where(it => among(it.Page.Page))
            .OrderByDescending(it => it.Likeness)
            .DistinctBy(it => it.Page)
            .Take(most)
            .Select(it => (it.Page.Name, it.Page.Page.In(language, it.Page.UrlName[language]!))),
    ];

    // What all pages of one kind begin with: “/noi/” of today's places and of former ones, “/en/places/”.
    private static string Section(string address, Language language) =>
        string.Join('/', address.Split('/').Take(language == Language.Vi ? 2 : 3)) + "/";

    private static Known Place(string page, string name, string slug, Func<Language, string> title) =>
        new(PageAddresses.Of(page), new LocalizedText(title(Language.Vi), title(Language.En)), new LocalizedText(slug, slug), [name, slug]);

    private static string Former(FormerUnit unit, CultureInfo culture) => unit is OldUnit old
        ? $"{unit.Title.Full(culture)}, {old.DistrictIn(old.States[^1]).InSentence(culture)}"
        : unit.Title.Full(culture);

    private sealed record Known(PageAddress Page, LocalizedText Name, LocalizedText UrlName, IReadOnlyList<string> Spellings);
}
