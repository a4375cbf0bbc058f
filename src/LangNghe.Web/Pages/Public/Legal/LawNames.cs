using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Web.Texts;

namespace LangNghe.Web.Pages.Public.Legal;

/// <summary>Names by which laws are told apart in a list: several laws of one name carry their numbers.</summary>
public sealed class LawNames(IReadOnlyList<LegalDocument> laws)
{
    private readonly Dictionary<Language, HashSet<string>> shared = Enum.GetValues<Language>().ToDictionary(
        language => language,
        language => laws.GroupBy(law => law.Name.In(language).ToString()).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet());

    public LocalizedText Of(LegalDocument law) => new(Name(law, Language.Vi), Name(law, Language.En));

    private string? Name(LegalDocument law, Language language) =>
        law.Name[language] is { } name && shared[language].Contains(name)
            ? new Words(language).Say("Law.Named", name, law.Number.In(language))
            : law.Name[language];
}
