using LangNghe.Core.Villages;

namespace LangNghe.Bench.Search.Content;

/// <summary>What crafts are called in names of villages and points.</summary>
internal static class Crafts
{
    public static readonly IReadOnlyList<(Craft Craft, string Vi, string En)> All =
    [
        (Craft.Weaving, "tơ lụa", "silk"), (Craft.Weaving, "dệt thổ cẩm Khmer", "Khmer brocade"), (Craft.Weaving, "dệt thổ cẩm Chăm", "Cham brocade"),
        (Craft.MatWeaving, "dệt chiếu", "sedge mat"), (Craft.MatWeaving, "chiếu uzu", "uzu mat"),
        (Craft.Woodwork, "mộc", "carpentry"), (Craft.Woodwork, "chạm khắc gỗ", "wood carving"),
        (Craft.BoatBuilding, "đóng xuồng ghe", "boat building"), (Craft.Smithing, "rèn", "forging"), (Craft.Smithing, "lưỡi câu", "fish hook"),
        (Craft.FishingGear, "lọp cua", "crab trap"), (Craft.FishingGear, "lợp lươn", "eel trap"), (Craft.FishingGear, "rập chuột", "rat trap"),
        (Craft.FishingGear, "đan lưới", "net making"), (Craft.Pottery, "gốm nồi đất", "clay pot"), (Craft.Pottery, "bếp lò", "clay stove"),
        (Craft.BricksAndTiles, "gạch ngói", "brick and tile"), (Craft.Basketry, "đan đát", "bamboo basketry"), (Craft.Basketry, "đan lục bình", "water hyacinth weaving"),
        (Craft.Basketry, "chằm nón lá", "conical hat"), (Craft.Basketry, "bó chổi", "broom"), (Craft.Food, "bánh phồng", "puff cracker"),
        (Craft.Food, "bánh tráng", "rice paper"), (Craft.Food, "mắm cá", "fermented fish"), (Craft.Food, "nước mắm", "fish sauce"), (Craft.Food, "khô cá", "dried fish"),
        (Craft.PalmSugar, "đường thốt nốt", "palmyra palm sugar"), (Craft.Incense, "se nhang", "incense"), (Craft.Painting, "tranh kiếng", "reverse glass painting"),
        (Craft.Other, "kết cườm", "beadwork"), (Craft.Other, "trồng hoa kiểng", "ornamental flower"),
    ];
}
