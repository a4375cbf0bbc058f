using LangNghe.Core.Places;
using LangNghe.Core.Text;
using Xunit;

namespace LangNghe.Core.Tests.Places;

/// <summary>PLC-1 to PLC-3: what an old name may mean.</summary>
public class FormerNameTests
{
    private static readonly Gazetteer Places = Gazetteer.Load();

    private static IEnumerable<FormerUnit> All => [.. Places.OldUnits, .. Places.Districts];

    [Theory]
    [InlineData("An Phú", "an-phu-an-phu an-phu-tinh-bien an-phu-an-giang")]
    [InlineData("Mỹ Đức", "my-duc-chau-phu my-duc-ha-tien")]
    [InlineData("Phú Mỹ", "phu-my-giang-thanh phu-my-phu-tan")]
    [InlineData("Bình An", "binh-an-chau-thanh binh-an-kien-luong")]
    [InlineData("Châu Thành", "chau-thanh-an-giang chau-thanh-kien-giang")]
    [InlineData("Vĩnh Phú", "vinh-phu-giang-thanh vinh-phu-giong-rieng vinh-phu-thoai-son")]
    [InlineData("Tân Hòa", "tan-hoa-phu-tan tan-hoa-tan-hiep")]
    [InlineData("Hòa An", "hoa-an-cho-moi hoa-an-giong-rieng")]
    [InlineData("Vĩnh Thuận", "vinh-thuan-vinh-thuan-thi-tran vinh-thuan-vinh-thuan-xa vinh-thuan-kien-giang")]
    [InlineData("Phú Thành", "phu-thanh-phu-tan-xa-30433 phu-thanh-phu-tan-xa-30427")]
    [InlineData("Bình Thạnh", "binh-thanh-thoai-son binh-thanh-chau-thanh")]
    public void A_name_of_several_asks_which_one(string name, string addresses)
    {
        var former = Places.FindFormer(Slug.From(name));

        Assert.Null(former!.Only);
        Assert.Equal(addresses.Split(' '), former.Candidates.Select(unit => unit.Slug));
        Assert.Empty(former.Homonyms);
    }

    [Theory]
    [InlineData("Hội An", "hoi-an", "30673")]
    [InlineData("Nhà Bàng", "nha-bang", "30502")]
    [InlineData("Phú Tân", "phu-tan", "30406")]
    public void A_name_of_one_is_its_page(string name, string slug, string became)
    {
        var former = Places.FindFormer(Slug.From(name))!;

        Assert.Equal((slug, slug), (former.Slug, former.Only?.Slug));
        Assert.Contains(became, former.Only!.Became.Select(it => it.Commune.Code.ToString()));
    }

    [Theory]
    [InlineData("vinh-chau", "30316 Part, 30325 Rest")]
    [InlineData("phu-hoi", "30337 Part, 30346 Rest")]
    [InlineData("phuoc-hung", "30337 Part, 30346 Part, 30352 Rest")]
    public void A_split_commune_became_several(string slug, string became)
    {
        Assert.Equal(became, string.Join(", ", Places.FindFormer(slug)!.Only!.Became.Select(it => $"{it.Commune.Code} {it.Part}")));
    }

    [Fact]
    public void Only_three_communes_were_split()
    {
        Assert.Equal(["Phú Hội", "Phước Hưng", "Vĩnh Châu"], Places.OldUnits.Where(unit => unit.Became.Count > 1).Select(unit => unit.Name));
    }

    [Fact]
    public void A_candidate_knows_its_homonyms_and_the_name_of_today()
    {
        var former = Places.FindFormer("an-phu-tinh-bien")!;

        Assert.Equal("30514", ((OldUnit)former.Only!).States[^1].Code);
        Assert.Equal(["an-phu-an-phu", "an-phu-an-giang"], former.Homonyms.Select(unit => unit.Slug));
        Assert.Equal("30337", former.Today?.Code.ToString());
        Assert.Equal(["Tịnh Biên"], former.Only.Became.Select(it => it.Commune.Name));
    }

    [Theory]
    [InlineData("an-phu", "an-phu-tinh-bien an-phu-an-giang")]
    [InlineData("my-duc", "my-duc-ha-tien")]
    [InlineData("binh-an", "binh-an-kien-luong")]
    [InlineData("hoi-an", "")]
    [InlineData("my-hoa-hung", "")]
    [InlineData("nui-cam", "")]
    public void A_name_of_today_says_what_else_it_may_mean(string slug, string addresses)
    {
        var others = Places.OtherMeanings(Places.FindCommune(slug)!).Select(unit => unit.Slug);

        Assert.Equal(addresses, string.Join(' ', others));
    }

    [Fact]
    public void A_name_that_is_both_says_so_both_ways()
    {
        Assert.All(Places.Communes, commune => Assert.All(Places.OtherMeanings(commune), unit =>
            Assert.Equal(commune, Places.FindFormer(unit.Slug)?.Today)));
    }

    [Fact]
    public void Another_spelling_leads_to_the_right_address()
    {
        Assert.Equal("o-long-vi", Places.FindFormer("o-long-vy")?.Slug);
        Assert.Equal("vinh-nguon", Places.FindFormer(Slug.From("Vĩnh Ngươn"))?.Slug);
    }

    [Fact]
    public void Nothing_is_known_of_other_names()
    {
        Assert.Null(Places.FindFormer("da-nang"));
        Assert.Null(Places.FindFormer(""));
    }

    [Fact]
    public void Every_address_is_its_units_alone()
    {
        Assert.All(All, unit => Assert.Same(unit, Places.FindFormer(unit.Slug)?.Only));
        Assert.Equal(327, All.DistinctBy(unit => unit.Slug).Count());
    }

    [Fact]
    public void Every_unit_is_reached_through_its_bare_name()
    {
        Assert.All(All, unit => Assert.Contains(unit, Places.FindFormer(Slug.From(unit.Name))!.Candidates));
    }

    [Fact]
    public void Every_link_resolves()
    {
        Assert.All(Places.Communes.SelectMany(Places.FormedFrom), origin => Assert.NotNull(Places.FindFormer(origin.Unit.Slug)));
        Assert.All(All.SelectMany(unit => unit.Became), successor => Assert.NotNull(Places.FindCommune(successor.Commune.Slug)));
        Assert.All(Places.OldUnits, unit => Assert.NotNull(Places.FindFormer(unit.District.Slug)));
    }
}
