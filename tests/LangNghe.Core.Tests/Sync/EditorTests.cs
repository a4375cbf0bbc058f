using LangNghe.Core.Articles;
using LangNghe.Core.Content;
using LangNghe.Core.Legal;
using LangNghe.Core.Media;
using LangNghe.Core.Places;
using LangNghe.Core.Products;
using LangNghe.Core.Time;
using LangNghe.Core.Villages;
using LangNghe.Core.Visits;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>One value of each editor, to the byte; blocks, which hold values of all others, have <see cref="BlockTests"/>.</summary>
public class EditorTests
{
    private static readonly Guid One = new("f0565075-8829-5c6f-8786-0a44e22bb9d8");
    private static readonly Guid Two = new("8dd8c23b-0baf-5ce0-9d4f-f055d5acbe71");

    [Fact]
    public void A_line_of_text_has_a_value_in_each_language()
    {
        Assert.Equal(
            """
                  <Value Culture="en-US"><![CDATA[Tom & <Jerry> ]]]]><![CDATA[> x]]></Value>
                  <Value Culture="vi"><![CDATA[Lãnh Mỹ A]]></Value>
            """, Written.Property(new Product { Packaging = new LocalizedText("Lãnh Mỹ A", "Tom & <Jerry> ]]> x") }, "packaging"));
    }

    [Fact]
    public void A_text_that_languages_share_has_one_value()
    {
        Assert.Equal("      <Value><![CDATA[30337]]></Value>", Written.Property(new CraftVillage { Place = CommuneCode.Parse("30337") }, "place"));
    }

    [Fact]
    public void A_blank_property_is_written_all_the_same()
    {
        Assert.Equal("      <Value><![CDATA[]]></Value>", Written.Property(new CraftVillage(), "place"));
        Assert.Equal(
            """
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[]]></Value>
            """, Written.Property(new CraftVillage(), "story"));
    }

    [Fact]
    public void Paragraphs_keep_their_lines()
    {
        Assert.Equal("      <Value Culture=\"en-US\"><![CDATA[]]></Value>\n      <Value Culture=\"vi\"><![CDATA[Một\n\nHai]]></Value>",
            Written.Property(new Product { Care = new LocalizedText("Một\r\n\r\nHai") }, "care"));
    }

    [Fact]
    public void Rich_text_is_markup_beside_no_blocks()
    {
        Assert.Equal(
            """
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[{
              "blocks": {
                "contentData": [],
                "settingsData": [],
                "expose": [],
                "layout": {}
              },
              "markup": "\u003Cp\u003EL\u1EE5a\u003C/p\u003E"
            }]]></Value>
            """, Written.Property(new Article { Body = new LocalizedText("<p>Lụa</p>") }, "body"));
    }

    [Fact]
    public void Numbers_have_a_point_and_no_zeros_at_the_end()
    {
        Assert.Equal("      <Value><![CDATA[5]]></Value>", Written.Property(new CraftVillage { RuralTradeGroup = 5 }, "ruralTradeGroup"));
        Assert.Contains("\"value\": \"87.5\"", Written.Property(new Product { Certificates = [new OcopCertificate { Score = 87.50m }] }, "certificates"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_written_as_its_midnight()
    {
        Assert.Equal("      <Value><![CDATA[2026-11-24T00:00:00]]></Value>", Written.Property(new Article { Date = new DateOnly(2026, 11, 24) }, "date"));
    }

    [Fact]
    public void A_date_known_in_part_is_its_own_text()
    {
        Assert.Equal("      <Value><![CDATA[2020-11]]></Value>", Written.Property(new LegalDocument { IssuedOn = new PartialDate(2020, 11) }, "issuedOn"));
    }

    [Theory]
    [InlineData(true, "1")]
    [InlineData(false, "0")]
    [InlineData(null, "")]
    public void Yes_no_and_not_known_are_three_values(bool? known, string stored)
    {
        Assert.Equal($"      <Value><![CDATA[{stored}]]></Value>", Written.Property(new ProductionPoint { AskAhead = known }, "askAhead"));
    }

    [Fact]
    public void A_choice_is_a_list_of_one()
    {
        Assert.Equal(
            """
                  <Value><![CDATA[[
              "palmSugar"
            ]]]></Value>
            """, Written.Property(new CraftVillage { Craft = Craft.PalmSugar }, "craft"));
    }

    [Fact]
    public void Choices_and_short_texts_are_lists()
    {
        Assert.Equal(
            """
                  <Value><![CDATA[[
              "khmer",
              "cham"
            ]]]></Value>
            """, Written.Property(new CraftVillage { Communities = [Community.Khmer, Community.Cham] }, "communities"));
        Assert.Equal(
            """
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[[
              "t\u01A1 t\u1EB1m"
            ]]]></Value>
            """, Written.Property(new Product { Materials = new LocalizedTexts(["tơ tằm"], []) }, "materials"));
    }

    [Fact]
    public void References_are_addresses_parted_by_commas()
    {
        Assert.Equal(
            "      <Value><![CDATA[umb://document/f056507588295c6f87860a44e22bb9d8,umb://document/8dd8c23b0baf5ce09d4ff055d5acbe71]]></Value>",
            Written.Property(new Product { Villages = [One, Two] }, "villages"));
    }

    [Fact]
    public void Pictures_are_entries_with_keys_of_their_own()
    {
        Assert.Equal(
            """
                  <Value><![CDATA[[
              {
                "key": "53ae0955-0397-53ce-9fe6-6d3c9e7e571e",
                "mediaKey": "f0565075-8829-5c6f-8786-0a44e22bb9d8",
                "mediaTypeAlias": "Image",
                "crops": [],
                "focalPoint": null
              }
            ]]]></Value>
            """, Written.Property(new Product { Pictures = [One] }, "pictures"));
    }

    [Fact]
    public void A_point_on_the_map_is_JSON()
    {
        Assert.Equal(
            """
                  <Value><![CDATA[{
              "lat": 10.7952,
              "lng": 105.237,
              "approximate": false,
              "represents": {
                "vi": "ph\u01B0\u1EDDng"
              }
            }]]></Value>
            """, Written.Property(new CraftVillage { Coordinates = new Coordinates(10.7952, 105.237, false, new LocalizedText("phường")) }, "coordinates"));
    }

    [Fact]
    public void The_file_of_a_picture_is_its_address_with_the_middle_as_focal_point()
    {
        Assert.Equal(
            """
                  <Value><![CDATA[{
              "src": "/media/ab12/lua.png",
              "crops": [],
              "focalPoint": {
                "left": 0.5,
                "top": 0.5
              }
            }]]></Value>
            """, Written.Property(new Image { Path = "ab12/lua.png" }, "umbracoFile"));
    }

    [Fact]
    public void Any_other_file_is_its_address()
    {
        Assert.Equal("      <Value><![CDATA[/media/ab12/ke-hoach.pdf]]></Value>",
            Written.Property(new LangNghe.Core.Media.File { Path = "ab12/ke-hoach.pdf" }, "umbracoFile"));
    }

    [Fact]
    public void Media_have_a_second_property_for_English()
    {
        var image = new Image { Alt = new LocalizedText("Khung dệt", "A loom") };

        Assert.Equal("      <Value><![CDATA[Khung dệt]]></Value>", Written.Property(image, "alt"));
        Assert.Equal("      <Value><![CDATA[A loom]]></Value>", Written.Property(image, "altEn"));
    }
}
