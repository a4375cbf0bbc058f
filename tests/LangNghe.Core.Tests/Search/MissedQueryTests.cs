using CsCheck;
using LangNghe.Core.Search;
using LangNghe.Core.Text;
using Xunit;

namespace LangNghe.Core.Tests.Search;

public class MissedQueryTests
{
    [Theory]
    [InlineData("Lãnh Mỹ A", "lanh my a")]
    [InlineData("  Lụa\t Tân\u00A0Châu\n", "lua tan chau")]
    [InlineData("NĐ 52/2018", "nd 52/2018")]
    [InlineData("Thông tư 01-2023", "thong tu 01-2023")]
    [InlineData("năm 2024, 99 hộ", "nam 2024, 99 ho")]
    [InlineData("quyết định 356/2025", "quyet dinh 356/2025")]
    [InlineData("1719/2024/QĐ-TTg", "1719/2024/qd-ttg")]
    [InlineData("???", "???")]
    [InlineData("bánh 🍪", "banh 🍪")]
    [InlineData("lụa\u001B[31m đỏ\0\u202E", "lua [31m do")]
    [InlineData("mắm\uD800 thái\uFFFE", "mam thai")]
    public void A_query_is_kept_without_marks_case_and_what_cannot_be_read(string query, string kept) => Assert.Equal(kept, MissedQuery.Of(query));

    [Theory]
    [InlineData("0912345678")]
    [InlineData("gọi 0912 345 678 nhé")]
    [InlineData("(0296) 3.852-233")]
    [InlineData("+84/912/345/678")]
    [InlineData("0912_345,678")]
    [InlineData("3852233")]
    [InlineData("0912/2025/678")]
    [InlineData("0912345/2025")]
    [InlineData("089099012345")]
    [InlineData("０９１２３４５６７８")]
    [InlineData("٠٩١٢٣٤٥٦٧٨")]
    [InlineData("𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖")]
    [InlineData("0912\u200B345\u200B678")]
    [InlineData("C1234567")]
    [InlineData("lan@example.com")]
    [InlineData("lan＠example")]
    [InlineData("https://example.com/lan")]
    [InlineData("WWW.example.com")]
    public void What_looks_like_something_of_a_person_is_not_kept(string query) => Assert.Equal(MissedQuery.Other, MissedQuery.Of(query));

    [Fact]
    public void A_number_behind_what_is_kept_counts_as_well() =>
        Assert.Equal(MissedQuery.Other, MissedQuery.Of(new string('a', MissedQuery.Longest) + " 0912345678"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    [InlineData("\0\u200B")]
    [InlineData("\u0301\u0323")]
    public void Who_asked_for_nothing_missed_nothing(string query) => Assert.Null(MissedQuery.Of(query));

    [Fact]
    public void It_is_cut_between_letters_and_never_ends_in_a_space()
    {
        Assert.Equal(new string('a', 100), MissedQuery.Of(new string('a', 10_000)));
        Assert.Equal(new string('a', 99), MissedQuery.Of(new string('a', 99) + "🍪🍪"));
        Assert.Equal(new string('a', 99), MissedQuery.Of(new string('a', 99) + " b"));
    }

    [Fact]
    public void Whatever_is_typed_it_stays_in_its_bound_and_in_its_form() => Gen.String[Gen.Char, 0, 300].Sample(query =>
    {
        var kept = MissedQuery.Of(query) ?? "";
        return kept.Length <= MissedQuery.Longest && kept == VietnameseText.Fold(kept).Trim() && !kept.Any(char.IsControl);
    });
}
