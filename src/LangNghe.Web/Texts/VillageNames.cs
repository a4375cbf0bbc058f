using System.Text.RegularExpressions;
using LangNghe.Core.Content;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Texts;

/// <summary>
/// Names of villages where no title stands beside them. “Làng nghề” in a name is what sources call the place, not a title, so a name
/// alone is the craft and its place: “Tơ lụa Tân Châu”.
/// </summary>
public static partial class VillageNames
{
    /// <summary>The name without what it calls the place and without explanations in brackets.</summary>
    public static LocalizedText ShortName(this CraftVillage village) => new(
        Capital(Called().Replace(WithoutBrackets(village.Name.Vi), "")),
        Capital(WithoutBrackets(village.Name.En)));

    private static string WithoutBrackets(string? name) => Brackets().Replace(name ?? "", "");

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpper(name[0], Language.Vi.Culture()) + name[1..];

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(Làng nghề|Xóm nghề|Làng|Nghề)\s+")]
    private static partial Regex Called();
}
