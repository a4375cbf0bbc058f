using System.Globalization;
using System.Xml.Linq;
using LangNghe.Core.Content;
using Xunit;
using static LangNghe.Core.Tests.Sync.FaultyFolder;

namespace LangNghe.Core.Tests.Sync;

/// <summary>Types, data types and interface texts: written from the code, on reading compared and nothing more.</summary>
public class SchemaTests
{
    [Fact]
    public void Every_type_has_a_file_that_declares_its_properties()
    {
        using var folder = new FaultyFolder();

        foreach (var type in ContentTypes.All.Where(t => !t.IsMedia))
        {
            var file = XElement.Load(folder[$"ContentTypes/{type.Alias.ToLowerInvariant()}.config"]);
            Assert.Equal(type.IsElement ? "true" : "false", file.Element("Info")!.Element("IsElement")!.Value);
            Assert.Equal(type.Properties.Select(p => p.Alias).Order(StringComparer.OrdinalIgnoreCase), Aliases(file));
        }
    }

    [Fact]
    public void Media_types_keep_what_Umbraco_needs()
    {
        using var folder = new FaultyFolder();

        var file = XElement.Load(folder["MediaTypes/file.config"]);

        Assert.Equal("4c52d8ab-54e6-40cd-999c-7a5f24903e4d", file.Attribute("Key")!.Value);
        Assert.Equal(["umbracoBytes", "umbracoExtension", "umbracoFile"], Aliases(file).Where(a => a is "umbracoBytes" or "umbracoExtension" or "umbracoFile"));
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    [InlineData("")]
    public void The_order_of_aliases_is_that_of_every_culture(string culture)
    {
        using var folder = new FaultyFolder();
        var compare = CultureInfo.GetCultureInfo(culture).CompareInfo;

        foreach (var path in Directory.GetFiles(folder["ContentTypes"]).Concat(Directory.GetFiles(folder["MediaTypes"])))
        {
            var aliases = Aliases(XElement.Load(path));
            Assert.Equal(aliases.Order(Comparer<string>.Create((a, b) => compare.Compare(a, b))), aliases);
        }
    }

    [Fact]
    public void A_dotted_key_stands_below_a_key_of_its_own()
    {
        using var folder = new FaultyFolder();

        Assert.Equal(
            ["Fault 0 ", "Fault.Place 1 Fault", "Fault.Place.Unknown 2 Fault.Place", "Village 0 ", "Village.HowToReach 1 Village"],
            Directory.GetFiles(folder["Dictionary"]).Select(XElement.Load)
                .Select(x => $"{x.Attribute("Alias")!.Value} {x.Attribute("Level")!.Value} {x.Element("Info")!.Value}").Order(StringComparer.Ordinal));
        Assert.EndsWith("  <Translations />\n</Dictionary>", File.ReadAllText(folder["Dictionary/fault.config"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_changed_on_disk_is_told_and_nothing_else()
    {
        using var folder = new FaultyFolder();
        folder.Spoil("ContentTypes/page.config", "<Name>Page</Name>", "<Name>Trang</Name>");
        File.Delete(folder["ContentTypes/guide.config"]);
        folder.Put("DataTypes/Mine.config", $"<DataType Key=\"{Written.Key}\" Alias=\"Mine\" Level=\"1\" />");

        var reading = folder.Read();

        Assert.Equal(
            [
                "ContentTypes/page.config:4 Khác ở ContentType/Info/Name: trên đĩa là “Name Trang”, trong chương trình là “Name Page”. | Differs at ContentType/Info/Name: “Name Trang” on disk, “Name Page” in the program.",
                "DataTypes/Mine.config:0 Có trên đĩa mà chương trình không có. | On disk, but not in the program.",
                "ContentTypes/guide.config:0 Chương trình có mà trên đĩa không có. | In the program, but not on disk.",
            ],
            Told(reading.TypeDifferences));
        Assert.Empty(reading.DictionaryDifferences);
        Assert.Empty(reading.Faults);
        Assert.Equal(2, reading.Items.Count);
    }

    [Fact]
    public void A_text_changed_on_disk_is_told_and_nothing_else()
    {
        using var folder = new FaultyFolder();
        folder.Spoil("Dictionary/village.config", ">Craft village<", ">Trade village<");

        var reading = folder.Read();

        Assert.Equal(
            ["Dictionary/village.config:5 Khác ở Dictionary/Translations/Translation: trên đĩa là “Translation Language=en-US Trade village”, trong chương trình là “Translation Language=en-US Craft village”. | Differs at Dictionary/Translations/Translation: “Translation Language=en-US Trade village” on disk, “Translation Language=en-US Craft village” in the program."],
            Told(reading.DictionaryDifferences));
        Assert.Empty(reading.TypeDifferences);
    }

    private static List<string> Aliases(XElement type) => [.. type.Element("GenericProperties")!.Elements().Select(p => p.Element("Alias")!.Value)];
}
