using System.Text.RegularExpressions;
using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;

namespace LangNghe.Web.Look;

/// <summary>Which family of drawings (cover and selvedge) a village or product wears, by its craft, community and the words of its name.</summary>
public static partial class Motif
{
    /// <summary>The family of whatever has none of its own.</summary>
    public const string Other = "khac";

    public static string Of(CraftVillage village) => Of(village.Craft, village.Communities, Lower(village.Name));

    /// <summary>Of a product: that of its village, except that food of a village of another craft is food.</summary>
    /// <param name="product">The product.</param>
    /// <param name="village">The first of its villages; null: it has none.</param>
    public static string Of(Product product, CraftVillage? village)
    {
        var name = Lower(product.Name);
        var isFood = product.Group is OcopGroup.Food or OcopGroup.Drink;
        if (village is null || (isFood && village.Craft is not (Craft.Food or Craft.PalmSugar)))
        {
            return isFood ? Food(name) : Other;
        }
        var own = Of(village.Craft, village.Communities, name);
        return own == Other ? Of(village) : own;
    }

    private static string Of(Craft? craft, IReadOnlyList<Community> communities, string name) => craft switch
    {
        Craft.Weaving => Cloth(communities, name),
        Craft.MatWeaving => "chieu",
        Craft.Woodwork => "moc",
        Craft.BoatBuilding => "ghe",
        Craft.Smithing => "ren",
        Craft.FishingGear => "ngu-cu",
        Craft.Pottery => "gom",
        Craft.BricksAndTiles => "gach",
        Craft.Basketry => Says(name, "nón") ? "non" : "dan",
        Craft.Food => Food(name),
        Craft.PalmSugar => "thot-not",
        Craft.Incense => "nhang",
        Craft.Painting => Says(name, "kiếng") ? "tranh-kieng" : Other,
        _ => Other,
    };

    private static string Cloth(IReadOnlyList<Community> communities, string name) =>
        Says(name, "chăm") || communities.Contains(Community.Cham) ? "tho-cam-cham"
        : Says(name, "khmer") || communities.Contains(Community.Khmer) ? "tho-cam-khmer"
        : "lua";

    private static string Food(string name) =>
        Says(name, "bánh") ? "banh"
        : Says(name, "mắm") || Says(name, "khô") ? "mam"
        : Other;

    private static string Lower(LocalizedText name) => name.Vi?.ToLowerInvariant() ?? "";

    // Whole words with their marks: “chăm” is a people, “chằm” is sewing leaves.
    private static bool Says(string name, string word)
    {
        // Few names have it at all: this is asked of every product with each publish.
        if (!name.Contains(word, StringComparison.Ordinal))
        {
            return false;
        }
        foreach (var found in Words().EnumerateMatches(name))
        {
            if (name.AsSpan(found.Index, found.Length).SequenceEqual(word))
            {
                return true;
            }
        }
        return false;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
