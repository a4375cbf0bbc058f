using LangNghe.Core.Sync;
using Xunit;
using static LangNghe.Core.Tests.Sync.FaultyFolder;

namespace LangNghe.Core.Tests.Sync;

/// <summary>What is wrong in a file, with its line and in both languages.</summary>
public class FaultTests
{
    public static TheoryData<string, string, string, string> Spoilt => new()
    {
        { "  </Info>", "  <Info>", "</Content>", "Không phải XML đúng cách viết. | Not well-formed XML." },
        { $"Key=\"{VillageKey}\"", "Key=\"lua\"", "<Content", "Thiếu khóa (Key), hoặc khóa không phải GUID. | The Key is missing or not a GUID." },
        { "    <CreateDate>2026-11-24T03:00:00</CreateDate>\n", "", "<Content", "Thiếu phần Info/CreateDate. | Info/CreateDate is missing." },
        { "<CreateDate>2026-11-24T03:00:00", "<CreateDate>24/11/2026", "<CreateDate", "“24/11/2026” không phải ngày giờ như 2026-11-24T07:05:00. | “24/11/2026” is not a date and time like 2026-11-24T07:05:00." },
        { "<Trashed>false", "<Trashed>no", "<Trashed", "“no” không phải true hoặc false. | “no” is neither true nor false." },
        { "<ContentType>craftVillage", "<ContentType>village", "<ContentType", "Không có loại nội dung “village”. | There is no content type “village”." },
        { "<ContentType>craftVillage", "<ContentType>Image", "<ContentType", "Không có loại nội dung “Image”. | There is no content type “Image”." },
        { "<ContentType>craftVillage", "<ContentType>source", "<ContentType", "Không có loại nội dung “source”. | There is no content type “source”." },
        { "<Published Culture=\"vi\">", "<Published Culture=\"fr\">", "Culture=\"fr\"", "Cổng không có ngôn ngữ “fr”. | The portal does not have the language “fr”." },
        { "<season>", "<phone><Value /></phone><season>", "<phone>", "Loại nội dung craftVillage không có thuộc tính phone. | The content type craftVillage has no property phone." },
        { "<season>", "<craft><Value /></craft><season>", "<season>", "Thuộc tính craft ghi hai lần. | Property craft is there twice." },
        { "<Value Culture=\"vi\"><![CDATA[Lụa]]>", "<Value Culture=\"fr\"><![CDATA[Lụa]]>", "Culture=\"fr\"", "Thuộc tính title không có giá trị cho ngôn ngữ “fr”. | Property title has no value for the language “fr”." },
        { "<Value><![CDATA[5]]>", "<Value Culture=\"vi\"><![CDATA[5]]>", "[CDATA[5]", "Thuộc tính ruralTradeGroup không có giá trị cho ngôn ngữ “vi”. | Property ruralTradeGroup has no value for the language “vi”." },
        { "<![CDATA[5]]>", "<![CDATA[năm]]>", "năm", "Thuộc tính ruralTradeGroup: “năm” không phải số nguyên. | Property ruralTradeGroup: “năm” is not a whole number." },
        { "<![CDATA[5]]>", "<![CDATA[9]]>", "<ruralTradeGroup>", "Thuộc tính ruralTradeGroup: Phải từ 1 đến 7. | Property ruralTradeGroup: Must be between 1 and 7." },
        { "\"weaving\"", "\"knitting\"", "<![CDATA[[", "Thuộc tính craft: “[\"knitting\"]” không phải một lựa chọn trong danh sách. | Property craft: “[\"knitting\"]” is not one of the choices." },
        { "\"weaving\"", "weaving", "weaving", "Thuộc tính craft: JSON viết sai. | Property craft: not well-formed JSON." },
        { "\"lat\": 10.5", "\"lat\": 50.5", "<coordinates>", "Thuộc tính coordinates: Tọa độ nằm ngoài tỉnh. | Property coordinates: The coordinates lie outside the province." },
        { "2026-11-24T00:00:00", "yesterday", "<sources>+1", "Thuộc tính sources[0].checkedOn: “yesterday” không phải ngày như 2026-11-24. | Property sources[0].checkedOn: “yesterday” is not a date like 2026-11-24." },
        { "\"alias\": \"checkedOn\"", "\"alias\": \"checkedBy\"", "<sources>+1", "Loại nội dung source không có thuộc tính sources[0].checkedBy. | The content type source has no property sources[0].checkedBy." },
        { "\"contentTypeKey\": \"", "\"contentTypeKey\": \"0", "<sources>+1", "Thuộc tính sources: “{\"contentData\":[{\"contentTypeKey\":\"0e2cea695-9362-523e-b5c9-…” không phải danh sách khối đúng loại. | Property sources: “{\"contentData\":[{\"contentTypeKey\":\"0e2cea695-9362-523e-b5c9-…” is not a list of blocks of the right type." },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_faulty_file_is_named_with_line_and_reason(string good, string bad, string line, string sentence)
    {
        using var folder = new FaultyFolder();
        folder.Spoil(Village, good, bad);

        Assert.Equal([$"{Village}:{folder.LineOf(Village, line)} {sentence}"], Told(folder.Read().Faults));
    }

    [Fact]
    public void A_file_of_another_kind_than_its_folder_is_a_fault()
    {
        using var folder = new FaultyFolder();
        folder.Put("Content/x.config", $"<Media Key=\"{Written.Key}\" />");

        Assert.Equal(
            ["Content/x.config:1 Phần tử gốc phải là Content, ở đây là Media. | The root element must be Content; here it is Media."],
            Told(folder.Read().Faults));
    }

    [Fact]
    public void A_key_used_twice_names_both_files()
    {
        using var folder = new FaultyFolder();
        File.Copy(folder[Village], folder["Content/zz.config"]);

        Assert.Equal(
            [$"Content/zz.config:2 Khóa {VillageKey} đã có trong tệp {Village}. | The key {VillageKey} is already in the file {Village}."],
            Told(folder.Read().Faults));
    }

    [Fact]
    public void A_reference_to_nothing_is_a_fault_unless_the_item_is_known_elsewhere()
    {
        using var folder = new FaultyFolder();
        File.Delete(folder[Village]);

        Assert.Equal(
            [$"{Article}:{folder.LineOf(Article, "<about>")} Thuộc tính about nhắc tới mục {VillageKey}, mục này không có. | Property about names the item {VillageKey}, which does not exist."],
            Told(folder.Read().Faults));
        Assert.Empty(SyncFolder.Read(folder.Path, SyncLimits.Default, Texts.Some, key => key == VillageKey).Faults);
    }

    [Fact]
    public void All_faults_of_all_files_are_told_at_once()
    {
        using var folder = new FaultyFolder();
        folder.Spoil(Village, "<![CDATA[5]]>", "<![CDATA[năm]]>").Spoil(Village, "\"weaving\"", "\"knitting\"").Spoil(Article, "2026-11-24T00:00:00", "x");

        Assert.Equal(["Sync.Value.DropDown", "Sync.Value.WholeNumber", "Sync.Value.Date"], folder.Read().Faults.Select(f => f.Reason));
    }

    [Fact]
    public void A_folder_of_something_else_is_no_uSync_folder()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(
            [$":0 “{folder.Path}” không phải thư mục uSync: không thấy v17/usync.config. | “{folder.Path}” is not a uSync folder: there is no v17/usync.config."],
            Told(SyncFolder.Read(folder.Path, SyncLimits.Default, Texts.Some).Faults));
    }

    [Fact]
    public void The_inner_folder_may_be_named_too()
    {
        using var folder = new FaultyFolder();

        Assert.Equal([VillageKey, ArticleKey], SyncFolder.Read(folder.Root, SyncLimits.Default, Texts.Some).Items.Select(i => i.Key));
    }
}
