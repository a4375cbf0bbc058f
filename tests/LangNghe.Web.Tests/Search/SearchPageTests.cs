using AngleSharp.Dom;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Search;

public class SearchPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/tim-kiem", "Tìm kiếm", "Gõ có dấu hay không dấu đều được, tiếng Việt hay tiếng Anh cũng được.", new[] { "thot not", "lãnh Mỹ A", "52/2018/NĐ-CP", "xã Mỹ Khánh", "sao OCOP" })]
    [InlineData("/en/search", "Search", "English or Vietnamese, with or without Vietnamese marks: all are understood.", new[] { "palm sugar", "Tân Châu silk", "52/2018/NĐ-CP", "My Khanh", "OCOP stars" })]
    public async Task Without_a_query_it_says_what_can_be_found_with_examples_that_find_something(string address, string heading, string how, string[] examples)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(heading, page.QuerySelector("h1")!.Words());
        Assert.Contains(how, page.Words(".start > p"));
        Assert.Equal(examples, page.Words(".start .btn"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(8, page.QuerySelectorAll(".start .twin a").Length);
        foreach (var example in page.QuerySelectorAll(".start .btn"))
        {
            Assert.NotEmpty((await portal.PageAsync(example.GetAttribute("href")!)).QuerySelectorAll(".hit"));
        }
    }

    [Fact]
    public async Task What_was_found_is_counted_in_title_and_above_the_list()
    {
        var page = await portal.PageAsync("/tim-kiem?q=+lãnh++Mỹ+A");
        var count = page.QuerySelectorAll(".hit").Length;

        Assert.InRange(count, 2, 24);
        Assert.Equal($"lãnh Mỹ A – {count} kết quả – Làng nghề An Giang", page.Title);
        Assert.Equal("Kết quả tìm “lãnh Mỹ A”", page.QuerySelector("h1")!.Words());
        Assert.Equal($"{count} kết quả cho lãnh Mỹ A", page.QuerySelector("main .bar [role=status]")!.Words());
        Assert.Equal("https://langnghe.test/tim-kiem", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(["Trang chủ", "Tìm kiếm"], page.Words(".crumbs li"));
        Assert.Empty(page.QuerySelectorAll(".reading"));
        Assert.Equal("Không thấy điều bạn cần? Hỏi chúng tôi", page.QuerySelector(".after")!.Words());
    }

    [Theory]
    [InlineData("/tim-kiem?q=lanh+my+a", "/san-pham/lanh-my-a", new[] { "Lãnh Mỹ A", "Sản phẩm · Phường Long Phú" })]
    [InlineData("/tim-kiem?q=lua+tan+chau", "/lang-nghe/lua-tan-chau", new[] { "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)", "Làng nghề · Phường Long Phú · nên tới: tháng 11 – tháng 4, đúng tháng này" })]
    [InlineData("/tim-kiem?q=lua+tan+chau", "/diem-tham-quan/diem-lua-tan-chau", new[] { "Xưởng lụa và sân nhuộm mặc nưa Tân Châu", "Điểm tham quan · Phường Long Phú · khoảng 60 phút · Nên hỏi trước · nên tới: tháng 11 – tháng 4, đúng tháng này" })]
    [InlineData("/tim-kiem?q=52/2018", "/van-ban/52-2018-nd-cp", new[] { "NĐ", "Nghị định về phát triển ngành nghề nông thôn (52/2018/NĐ-CP)", "Nghị định 52/2018/NĐ-CP · Chính phủ · ban hành 12/04/2018", "Còn hiệu lực" })]
    [InlineData("/tim-kiem?q=sao+ocop&loai=huong-dan", "/huong-dan/sao-ocop-va-thoi-han", new[] { "Sao OCOP được chấm thế nào và khi nào hết hạn?", "Hướng dẫn · Cơ sở, hộ làm nghề, hợp tác xã, tổ hợp tác, cán bộ xã, cán bộ sở, du khách, người mua" })]
    [InlineData("/tim-kiem?q=kiem+chung", "/trang/cach-kiem-chung", new[] { "Cách kiểm chứng", "Về cổng này" })]
    [InlineData("/tim-kiem?q=xa+my+khanh", "/noi/ten-cu/my-khanh", new[] { "Xã Mỹ Khánh, thành phố Long Xuyên (trước 01/07/2025)", "Tên cũ" })]
    [InlineData("/en/search?q=long+phu", "/en/places/long-phu", new[] { "Long Phú ward", "Present-day place" })]
    [InlineData("/en/search?q=lanh+my+a", "/en/products/lanh-my-a-glossy-black-silk", new[] { "Lãnh Mỹ A glossy black silk", "Product · Long Phú ward" })]
    public async Task A_hit_tells_what_it_is_and_what_other_lists_say_of_it(string address, string item, string[] told)
    {
        var page = await portal.PageAsync(address);

        var hit = page.QuerySelector($".hit:has(a[href='{item}'])") ?? throw new InvalidOperationException(string.Join('\n', page.QuerySelectorAll(".hit a").Select(a => a.GetAttribute("href"))));
        Assert.Equal(told, hit.Words(".loai:not(:empty), h2, .meta:not(:has(.st, .sao)), .st"));
    }

    [Fact]
    public async Task The_words_are_marked_in_names_and_texts()
    {
        var page = await portal.PageAsync("/tim-kiem?q=thot+not");
        var hit = page.QuerySelector(".hit:has(a[href='/lang-nghe/duong-thot-not-an-phu'])")!;

        Assert.Equal("Làng nghề đường <mark>thốt nốt</mark> An Phú", hit.QuerySelector("h2 a")!.InnerHtml);
        Assert.Contains("thốt nốt", hit.Words("p mark"));
    }

    [Fact]
    public async Task Pictures_are_those_of_the_cards_and_others_wear_the_sign_of_their_kind()
    {
        var page = await portal.PageAsync("/tim-kiem?q=lua+tan+chau");
        var list = await portal.PageAsync("/lang-nghe?nghe=det-to-lua");
        var places = await portal.PageAsync("/tim-kiem?q=An+Phu");

        Assert.Equal(Picture(list.QuerySelector(".card:has(a[href$='/lua-tan-chau'])")!), Picture(page.QuerySelector(".hit:has(a[href$='/lua-tan-chau'])")!));
        Assert.NotNull(places.QuerySelector(".hit:has(a[href='/noi/an-phu']) .loai.k-noi[aria-hidden=true]"));
        Assert.NotNull(places.QuerySelector(".hit:has(a[href='/noi/ten-cu/an-phu-an-giang']) .loai.k-ten-cu"));

        static string? Picture(IElement within) => within.QuerySelector("img")!.GetAttribute("src");
    }

    [Fact]
    public async Task A_name_of_several_places_is_asked_about()
    {
        var page = await portal.PageAsync("/tim-kiem?q=an+phu");

        Assert.Equal("Có 4 nơi tên “an phu”, bạn hỏi nơi nào?", page.QuerySelector(".choices h2")!.Words());
        Assert.Equal(
            [
                "Huyện An Phú, tỉnh An Giang (trước 01/07/2025) Không còn từ ngày 01/07/2025, khi cấp huyện kết thúc; địa bàn nay thuộc 5 đơn vị.",
                "Phường An Phú, thị xã Tịnh Biên (trước 01/07/2025) Nay nằm trọn trong phường Tịnh Biên.",
                "Thị trấn An Phú, huyện An Phú (trước 01/07/2025) Nay nằm trọn trong xã An Phú.",
                "Xã An Phú Đơn vị ngày nay, từ 01/07/2025.",
            ],
            page.Words(".choices li").Order(StringComparer.Ordinal));
        foreach (var choice in page.QuerySelectorAll(".choices a"))
        {
            Assert.NotEmpty((await portal.PageAsync(choice.GetAttribute("href")!)).Words("h1"));
        }
        Assert.Empty((await portal.PageAsync("/tim-kiem?q=an+phu&loai=noi")).QuerySelectorAll(".choices"));
        Assert.Empty((await portal.PageAsync("/tim-kiem?q=an+phu&trang=2")).QuerySelectorAll(".choices"));
    }

    [Theory]
    [InlineData("/tim-kiem?q=th%E1%BB%91t+n%E1%BB%91t+zzqqxx", "Không có mục nào đủ mọi từ bạn gõ. Mỗi mục dưới đây có ít nhất một từ. Từ có thể thiếu: “zzqqxx”.")]
    [InlineData("/en/search?q=palm+sugar+village+zzqqxx", "Few or no results have all of your words, so those with most of them are shown too. Words that may be missing: “zzqqxx”.")]
    [InlineData("/tim-kiem?q=l%E1%BB%A5a+T%C3%A2n+Chua", "Không có mục nào ghi đúng “lụa Tân Chua”. Đây là những mục gần nhất.")]
    public async Task Where_the_query_was_loosened_the_page_says_how(string address, string sentence)
    {
        Assert.Equal(sentence, (await portal.PageAsync(address)).QuerySelector(".notice.reading")?.Words());
    }

    [Fact]
    public async Task What_the_keyboard_left_over_is_said_as_it_was_read()
    {
        var page = await portal.PageAsync("/tim-kiem?q=lanhx+tho61t");
        var reading = page.QuerySelector(".reading")!;

        Assert.StartsWith("Bạn gõ “lanhx tho61t”, chúng tôi đọc là lãnh thốt.", reading.Words(), StringComparison.Ordinal);
        Assert.Equal("lanhx tho61t", page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.Equal("/tim-kiem?q=l%C3%A3nh%20th%E1%BB%91t", reading.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/tim-kiem?q=zzqqxx", "0 kết quả cho zzqqxx", "Không tìm thấy mục nào")]
    [InlineData("/en/search?q=zzqqxx", "0 results for zzqqxx", "Nothing was found")]
    public async Task Nothing_found_is_no_dead_end(string address, string status, string heading)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(status, page.QuerySelector("main .start > [role=status]")!.Words());
        Assert.Equal(heading, page.QuerySelector(".ask h2")!.Words());
        Assert.Equal(3, page.QuerySelectorAll(".ask li").Length);
        Assert.Equal(8, page.QuerySelectorAll(".start .twin a").Length);
        Assert.NotNull(page.QuerySelector("main a[href$='/lien-he'], main a[href$='/contact']"));
    }

    [Fact]
    public async Task What_has_no_letter_is_asked_for_words()
    {
        Assert.Equal(
            ["Trong câu bạn gõ không có chữ hay số nào để tìm. Hãy gõ một tên, một món hay một số văn bản."],
            (await portal.PageAsync("/tim-kiem?q=%00%01")).Words("main .notice"));
        Assert.Equal(
            ["There is no letter or number to search for in what you wrote. Type a name, a dish or the number of a law."],
            (await portal.PageAsync("/en/search?q=!%3F+%F0%9F%8D%9C")).Words(".ask p"));
    }
}
