using LangNghe.Core.Legal;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Pages.Public.Villages;

/// <summary>Which laws concern a village: those on craft villages and their recognition, and on food where it makes food.</summary>
public static class VillageLaws
{
    /// <summary>Those in force at a day (Asia/Ho_Chi_Minh), the strongest kind first, then the newest.</summary>
    public static IReadOnlyList<LegalDocument> InForce(LegalLibrary library, Craft? craft, DateOnly day) =>
    [
        .. Topics(craft).SelectMany(library.About).Distinct()
            .Where(law => library.StateOf(law, day).Validity == LegalValidity.InForce)
            .OrderBy(law => law.Kind)
            .ThenByDescending(law => law.IssuedOn),
    ];

    private static LegalTopic[] Topics(Craft? craft) => craft is Craft.Food or Craft.PalmSugar
        ? [LegalTopic.CraftVillages, LegalTopic.Recognition, LegalTopic.Food]
        : [LegalTopic.CraftVillages, LegalTopic.Recognition];
}
