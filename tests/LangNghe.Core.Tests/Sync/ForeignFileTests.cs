using System.Text;
using LangNghe.Core.Content;
using LangNghe.Core.Sync;
using LangNghe.Core.Villages;
using Xunit;
using static LangNghe.Core.Tests.Sync.FaultyFolder;

namespace LangNghe.Core.Tests.Sync;

/// <summary>Files as Umbraco or a person's tools may leave them: read where they mean something, else told.</summary>
public class ForeignFileTests
{
    [Fact]
    public void A_deletion_and_an_item_in_the_bin_are_left_out_and_told()
    {
        using var folder = new FaultyFolder();
        folder.Spoil(Article, "<Trashed>false", "<Trashed>true")
            .Put("Content/old.config", $"<Empty Key=\"{Written.Key}\" Alias=\"Cũ\" Change=\"Delete\" />")
            .Put("Templates/home.config", "<Template />")
            .Put("Media/folder.config", $"<Media Key=\"{Written.Key}\" Alias=\"A\" Level=\"1\"><Info><Trashed>false</Trashed><ContentType>Folder</ContentType></Info></Media>");

        var reading = folder.Read();

        Assert.Equal(
            [
                "Content/old.config:1 Bỏ qua: ghi nhận xóa hoặc đổi tên “Cũ”; nhập nội dung không xóa gì. | Left out: says that “Cũ” was deleted or renamed; an import deletes nothing.",
                "Content/tin.config:1 Bỏ qua: mục đang nằm trong thùng rác. | Left out: the item is in the bin.",
                "Media/folder.config:1 Bỏ qua: thư mục của thư viện; cổng xếp tệp theo đường dẫn. | Left out: a folder of the media library; the portal keeps files by their paths.",
                "Templates/home.config:0 Bỏ qua: cổng không dùng loại tệp này. | Left out: the portal has no use for this kind of file.",
            ],
            Told(reading.Notices));
        Assert.Equal([VillageKey], reading.Items.Select(i => i.Key));
        Assert.Empty(reading.Faults);
    }

    [Fact]
    public void The_name_of_the_node_stands_in_for_a_missing_title()
    {
        using var folder = new FaultyFolder();
        folder.Spoil(Village, "<Value Culture=\"vi\"><![CDATA[Lụa]]>", "<Value Culture=\"vi\"><![CDATA[]]>")
            .Spoil(Village, "<Name Culture=\"en-US\">Lụa", "<Name Culture=\"en-US\">Silk");

        Assert.Equal(new LocalizedText("Lụa", "Silk"), folder.Read().Items[0].Document.Name);
    }

    [Fact]
    public void A_missing_property_is_blank()
    {
        using var folder = new FaultyFolder();
        folder.Spoil(Village, "    <craft>\n      <Value><![CDATA[[\n  \"weaving\"\n]]]></Value>\n    </craft>\n", "");

        var reading = folder.Read();

        Assert.Empty(reading.Faults);
        Assert.Null(((CraftVillage)reading.Items[0].Document).Craft);
    }

    [Fact]
    public void Letters_in_parts_become_whole_and_other_line_ends_and_layouts_mean_nothing()
    {
        using var folder = new FaultyFolder();
        var before = folder.Read().Items;
        foreach (var file in Directory.GetFiles(folder["Content"]))
        {
            var text = File.ReadAllText(file).Normalize(NormalizationForm.FormD).ReplaceLineEndings("\r\n").Replace("    <", "\t<", StringComparison.Ordinal);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        var reading = folder.Read();

        Assert.Empty(reading.Faults);
        Assert.Equal(before.Select(i => ContentJson.Write(i.Document)), reading.Items.Select(i => ContentJson.Write(i.Document)));
    }

    [Fact]
    public void Values_bare_in_a_block_are_understood()
    {
        using var folder = new FaultyFolder();
        SyncFolder.Write(folder.Path, [new SyncItem(new CraftVillage { Key = VillageKey, Scale = [new ScaleFigure { Year = 2019, Value = 20 }] }, false, Written.At)], Texts.Some);
        var file = "Content/" + Path.GetFileName(Directory.GetFiles(folder["Content"]).Single());
        folder.Spoil(file, "\"value\": \"2019\"", "\"value\": 2019").Spoil(file, "\"value\": \"20\"", "\"value\": 20");

        Assert.Equal(2_019, ((CraftVillage)folder.Read().Items[0].Document).Scale[0].Year);
    }
}
