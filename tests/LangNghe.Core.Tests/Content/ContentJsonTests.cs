using System.Text;
using System.Text.Json;
using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Time;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

public class ContentJsonTests
{
    private static readonly ContentType Type = ContentTypes.Of<CraftVillage>();

    [Fact]
    public void Empty_values_are_left_out()
    {
        Assert.Equal("{}", ContentJson.Write(new Product { Name = new(" ", ""), Villages = [] }));
    }

    [Fact]
    public void A_document_is_written_under_the_aliases_of_its_declaration()
    {
        var village = new CraftVillage
        {
            Key = Guid.NewGuid(),
            Name = new("Lụa “Mỹ A”"),
            UrlName = new("lua", "silk"),
            Craft = Craft.Weaving,
            Season = new MonthSet([3, 1]),
            Coordinates = new Coordinates(10.5, 105.25, Approximate: false),
            Scale = [new ScaleFigure { Unit = ScaleUnit.Households, Value = 20, Year = 2019 }],
        };

        Assert.Equal(
            """{"craft":"weaving","season":{"months":[1,3]},"scale":[{"unit":"households","value":20,"year":2019,"certainty":"stated"}]"""
            + ""","coordinates":{"lat":10.5,"lng":105.25,"approximate":false},"title":{"vi":"Lụa “Mỹ A”"},"umbracoUrlName":{"vi":"lua","en":"silk"}}""",
            ContentJson.Write(village));
    }

    [Fact]
    public void What_is_written_is_read_again_equal()
    {
        var village = Some.Village(v => v with { Season = new MonthSet([11, 12, 1], MonthCalendar.Lunar), Communities = [Community.Cham, Community.Khmer] });

        Assert.Equal(ContentJson.Write(village), ContentJson.Write(ContentJson.Read(Type, ContentJson.Write(village))));
    }

    [Theory]
    [InlineData("""{"name":{"vi":"Lụa"}}""")]
    [InlineData("""{"Title":{"vi":"Lụa"}}""")]
    [InlineData("""{"title":{"vi":"Lụa","fr":"Soie"}}""")]
    [InlineData("""{"sources":[{"title":{"vi":"Báo"},"link":"https://angiang.gov.vn"}]}""")]
    [InlineData("""{"craft":"knitting"}""")]
    [InlineData("""{"craft":1}""")]
    [InlineData("""{"ruralTradeGroup":"1"}""")]
    [InlineData("""{"key":"0cd5a8ba-9ba4-4f62-a9b3-4a5f3b4a2f5c"}""")]
    [InlineData("null")]
    public void What_a_type_does_not_know_fails_loudly(string json)
    {
        Assert.Throws<JsonException>(() => ContentJson.Read(Type, json));
    }

    [Fact]
    public void Texts_are_in_form_C_without_blanks_around_and_with_one_kind_of_line_end()
    {
        var village = (CraftVillage)ContentJson.Read(Type, JsonSerializer.Serialize(new { story = new { vi = " Lụa\r\nTân Châu ".Normalize(NormalizationForm.FormD) } }));

        Assert.Equal("Lụa\nTân Châu".Normalize(NormalizationForm.FormC), village.Story.Vi);
    }

    [Theory]
    [InlineData("71", "71")]
    [InlineData("71.0", "71")]
    [InlineData("71.50", "71.5")]
    [InlineData("0.00", "0")]
    public void A_number_has_one_way_to_be_written(string read, string written)
    {
        var product = ContentJson.Read(ContentTypes.Of<Product>(), $$"""{"certificates":[{"score":{{read}}}]}""");

        Assert.Contains($"\"score\":{written}", ContentJson.Write(product), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_revision_of_a_shape_nobody_can_lift_fails_loudly(int shape)
    {
        var fault = Assert.Throws<JsonException>(() => ShapeUpgrade.Read(Type, shape, "{}"));

        Assert.Equal($"No step lifts craftVillage from shape {shape}.", fault.Message);
    }

    [Fact]
    public void A_partial_date_is_a_text()
    {
        var village = new CraftVillage { FormerAddresses = [new FormerAddress { AsOf = new PartialDate(2019, 5) }] };

        Assert.Equal("""{"formerAddresses":[{"asOf":"2019-05"}]}""", ContentJson.Write(village));
    }
}
