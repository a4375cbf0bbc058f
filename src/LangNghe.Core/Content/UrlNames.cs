using LangNghe.Core.Text;

namespace LangNghe.Core.Content;

/// <summary>The addresses of a document: how they are made, and which of them lead to it.</summary>
internal static class UrlNames
{
    public const string Alias = "umbracoUrlName";
    public const string FormerAlias = "formerUrlNames";

    /// <summary>Makes what is missing from the name. An item without English has an English address all the same: its page says that it is not translated.</summary>
    public static Document Completed(Document document) => document with
    {
        UrlName = new(
            document.UrlName.Vi ?? Slug.Shortened(Slug.From(document.Name.Vi ?? "")),
            document.UrlName.En ?? Slug.Shortened(Slug.FromEnglishName(document.Name.En ?? document.Name.Vi ?? ""))),
    };

    /// <summary>With another address in each language that has one in <paramref name="urlName"/>.</summary>
    public static Document Renamed(Document document, LocalizedText urlName) => document with
    {
        UrlName = new(urlName.Vi ?? document.UrlName.Vi, urlName.En ?? document.UrlName.En),
    };

    /// <summary>With every address it ever had among its former ones: an old link leads to it for ever.</summary>
    public static Document WithFormer(Document document, IReadOnlyList<ContentAddress> had)
    {
        return document with { FormerUrlNames = new(Former(Language.Vi), Former(Language.En)) };

        string[] Former(Language language) =>
        [
            .. document.FormerUrlNames[language].Concat(had.Where(a => a.Language == language).Select(a => a.UrlName))
                .Distinct().Where(n => n != document.UrlName[language]),
        ];
    }

    /// <summary>The address of today in a language, and the former ones.</summary>
    public static IEnumerable<string> In(Language language, Document document) =>
        document.FormerUrlNames[language].Prepend(document.UrlName[language]).OfType<string>().Distinct();
}
