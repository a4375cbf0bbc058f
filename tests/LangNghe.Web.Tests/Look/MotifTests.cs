using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.Web.Look;
using Xunit;

namespace LangNghe.Web.Tests.Look;

public class MotifTests
{
    [Theory]
    [InlineData("lua", "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)", Craft.Weaving, Community.Kinh)]
    [InlineData("tho-cam-cham", "Làng nghề dệt thổ cẩm Chăm Châu Phong (Châu Giang)", Craft.Weaving, Community.Cham)]
    [InlineData("tho-cam-khmer", "Làng nghề dệt thổ cẩm Khmer Văn Giáo", Craft.Weaving, Community.Khmer)]
    [InlineData("tho-cam-khmer", "Nghề dệt thổ cẩm Khmer An Hảo", Craft.Weaving, Community.Khmer)]
    [InlineData("thot-not", "Làng nghề đường thốt nốt An Phú", Craft.PalmSugar, Community.Khmer, Community.Kinh)]
    [InlineData("thot-not", "Nghề nấu đường thốt nốt Tri Tôn (Châu Lăng, Núi Tô, An Tức…)", Craft.PalmSugar, Community.Khmer)]
    [InlineData("gom", "Làng gốm Khmer Phnôm Pi (An Thuận)", Craft.Pottery, Community.Khmer)]
    [InlineData("moc", "Làng nghề mộc – chạm khắc gỗ Chợ Thủ", Craft.Woodwork, Community.Kinh)]
    [InlineData("moc", "Nghề mộc Mỹ Luông", Craft.Woodwork, Community.Kinh)]
    [InlineData("tranh-kieng", "Làng nghề vẽ tranh kiếng Bà Vệ", Craft.Painting, Community.Kinh)]
    [InlineData("gom", "Làng nghề lò trấu Long Điền B", Craft.Pottery, Community.Kinh)]
    [InlineData("ghe", "Làng nghề đóng xuồng ghe Mỹ Hiệp (Cù Lao Giêng)", Craft.BoatBuilding, Community.Kinh)]
    [InlineData("non", "Làng nghề chằm nón lá Hội An", Craft.Basketry, Community.Kinh)]
    [InlineData("non", "Làng nghề chằm nón lá Hòa Bình", Craft.Basketry, Community.Kinh)]
    [InlineData("non", "Làng nghề chằm nón lá Hòa An", Craft.Basketry, Community.Kinh)]
    [InlineData("dan", "Làng nghề đan đát Long Giang", Craft.Basketry, Community.Kinh)]
    [InlineData("dan", "Làng nghề đan đát Mỹ An", Craft.Basketry, Community.Kinh)]
    [InlineData("gach", "Nghề gạch ngói Cù Lao Ông Chưởng", Craft.BricksAndTiles, Community.Kinh)]
    [InlineData("gach", "Nghề gạch ngói Bình Mỹ", Craft.BricksAndTiles, Community.Kinh)]
    [InlineData("ren", "Làng nghề rèn Phú Mỹ", Craft.Smithing, Community.Kinh)]
    [InlineData("banh", "Làng nghề bánh phồng Phú Mỹ", Craft.Food, Community.Kinh)]
    [InlineData("dan", "Làng nghề bó chổi bông sậy Phú Bình (Cồn Nhỏ)", Craft.Basketry, Community.Kinh)]
    [InlineData("gom", "Xóm nghề đắp bếp lò (cà ràng “ông Táo”) Phú Thọ", Craft.Pottery, Community.Kinh)]
    [InlineData("ren", "Làng nghề lưỡi câu Mỹ Hòa (Mương Thợ Thi)", Craft.Smithing, Community.Kinh)]
    [InlineData("nhang", "Làng nghề se nhang Bình Đức", Craft.Incense, Community.Kinh)]
    [InlineData("banh", "Làng nghề bánh tráng Mỹ Khánh", Craft.Food, Community.Kinh)]
    [InlineData("ngu-cu", "Làng nghề lợp (lọp) lươn Cần Đăng", Craft.FishingGear, Community.Kinh)]
    [InlineData("ngu-cu", "Làng nghề lọp cua Mỹ Đức", Craft.FishingGear, Community.Kinh)]
    [InlineData("ren", "Làng nghề rập chuột An Châu", Craft.Smithing, Community.Kinh)]
    [InlineData("chieu", "Nghề dệt chiếu Uzu Tân Châu", Craft.MatWeaving, Community.Kinh)]
    [InlineData("mam", "Nghề làm mắm Châu Đốc", Craft.Food, Community.Kinh, Community.Hoa)]
    [InlineData("mam", "Làng nghề khô cá đồng Khánh An", Craft.Food, Community.Kinh)]
    [InlineData("mam", "Nghề khô rắn Vĩnh Hội Đông", Craft.Food, Community.Kinh)]
    [InlineData("mam", "Nghề khô cá lóc Thoại Sơn", Craft.Food, Community.Kinh)]
    [InlineData("khac", "Nghề tranh lá thốt nốt Núi Sập", Craft.Painting, Community.Kinh)]
    [InlineData("khac", "Nghề mỹ nghệ tăm tre, tre bông (Châu Phú)", Craft.Painting, Community.Kinh)]
    [InlineData("dan", "Nghề thắt bính lục bình", Craft.Basketry, Community.Kinh)]
    [InlineData("tho-cam-cham", "Làng Chăm Đa Phước (dệt, ẩm thực, du lịch)", Craft.Weaving, Community.Cham)]
    [InlineData("khac", "Tri thức và kỹ thuật viết chữ trên lá buông (Khmer)", Craft.Other, Community.Khmer)]
    [InlineData("khac", "Nhóm làng nghề Chợ Mới khác (nhang, dây keo, bó chổi…)", Craft.Other, Community.Kinh)]
    [InlineData("mam", "Làng nghề nước mắm Phú Quốc", Craft.Food, Community.Kinh)]
    [InlineData("dan", "Làng nghề đan lục bình Vĩnh Hòa Hưng Bắc", Craft.Basketry, Community.Kinh)]
    [InlineData("dan", "Làng nghề đan cỏ bàng Phú Mỹ – Phú Lợi", Craft.Basketry, Community.Khmer, Community.Kinh)]
    [InlineData("dan", "Làng nghề đan ghế dây nhựa Phong Đông", Craft.Basketry, Community.Kinh)]
    [InlineData("banh", "Nghề bánh tráng Thạnh Hưng", Craft.Food, Community.Kinh)]
    [InlineData("gom", "Nghề nắn nồi đất Hòn Đất", Craft.Pottery, Community.Khmer, Community.Kinh)]
    [InlineData("chieu", "Nghề dệt chiếu Tà Niên", Craft.MatWeaving, Community.Kinh, Community.Khmer)]
    [InlineData("khac", "Nghề chế tác huyền Hà Tiên", Craft.Other, Community.Kinh, Community.Hoa)]
    [InlineData("dan", "Nghề chằm lá dừa nước", Craft.Basketry, Community.Kinh)]
    [InlineData("khac", "Nghề trồng và chế biến hồ tiêu Phú Quốc", Craft.Food, Community.Kinh)]
    public void Each_village_wears_the_drawings_of_its_craft(string motif, string name, Craft craft, params Community[] communities)
    {
        Assert.Equal(motif, Motif.Of(Village(name, craft, communities)));
    }

    [Theory]
    [InlineData("lua", "Khăn lụa Tân Châu", OcopGroup.Handicraft, "Làng nghề tơ lụa Tân Châu", Craft.Weaving)]
    [InlineData("tho-cam-cham", "Nón/mũ thổ cẩm Chăm", OcopGroup.Handicraft, "Làng nghề dệt thổ cẩm Chăm Châu Phong", Craft.Weaving, Community.Cham)]
    [InlineData("mam", "Lò mò (khô bò) Pđăm", OcopGroup.Food, "Làng nghề dệt thổ cẩm Chăm Châu Phong", Craft.Weaving, Community.Cham)]
    [InlineData("khac", "Tung lò mò (lạp xưởng bò Chăm)", OcopGroup.Food, "Làng nghề dệt thổ cẩm Chăm Châu Phong", Craft.Weaving, Community.Cham)]
    [InlineData("gom", "Khuôn bánh khọt đất nung", OcopGroup.Handicraft, "Làng gốm Khmer Phnôm Pi", Craft.Pottery, Community.Khmer)]
    [InlineData("thot-not", "Rượu thốt nốt", OcopGroup.Drink, "Làng nghề đường thốt nốt An Phú", Craft.PalmSugar, Community.Khmer)]
    [InlineData("banh", "Bánh phồng sữa", OcopGroup.Food, "Làng nghề bánh phồng Phú Mỹ", Craft.Food)]
    [InlineData("mam", "Cá linh chưng", OcopGroup.Food, "Nghề làm mắm Châu Đốc", Craft.Food)]
    [InlineData("khac", "Tiêu Phú Quốc", OcopGroup.Food, "Nghề trồng và chế biến hồ tiêu Phú Quốc", Craft.Food)]
    public void A_product_wears_those_of_its_village_unless_it_is_food(
        string motif, string name, OcopGroup group, string village, Craft craft, params Community[] communities)
    {
        Assert.Equal(motif, Motif.Of(Product(name, group), Village(village, craft, communities)));
    }

    [Theory]
    [InlineData("banh", "Bánh hạnh nhân Chợ Mới", OcopGroup.Food)]
    [InlineData("mam", "Mắm cá mè vinh Tân Châu", OcopGroup.Food)]
    [InlineData("khac", "Trà kim ngân hoa túi lọc", OcopGroup.Drink)]
    [InlineData("khac", "Tranh lá bồ đề gân", OcopGroup.Handicraft)]
    [InlineData("khac", "Bánh xe gỗ", null)]
    public void A_product_without_a_village_is_known_by_its_name_if_it_is_food(string motif, string name, OcopGroup? group)
    {
        Assert.Equal(motif, Motif.Of(Product(name, group), null));
    }

    private static CraftVillage Village(string name, Craft craft, Community[] communities) =>
        new() { Name = new LocalizedText(name), Craft = craft, Communities = communities };

    private static Product Product(string name, OcopGroup? group) => new() { Name = new LocalizedText(name), Group = group };
}
