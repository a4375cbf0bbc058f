using Microsoft.Playwright;
using Xunit;

namespace LangNghe.Browser.Tests.Journeys;

/// <summary>From the door to what a person came for.</summary>
public class FindingTests(Browsing browsing)
{
    [Fact]
    public async Task From_home_to_a_village_its_product_and_where_to_see_it_made()
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.GoToAsync("/");

        await visitor.FollowAsync("Làng nghề", "header .nav");
        await visitor.AssertOnAsync("/lang-nghe", "Làng nghề và nghề thủ công");
        await visitor.FollowAsync("Dệt, tơ lụa 3", "#loc");
        await visitor.FollowAsync("Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)", "main");
        await visitor.AssertOnAsync("/lang-nghe/lua-tan-chau", "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)");
        await visitor.FollowAsync("Lãnh Mỹ A", "main");
        await visitor.AssertOnAsync("/san-pham/lanh-my-a", "Lãnh Mỹ A");
        await visitor.Page.GoBackAsync();
        await visitor.FollowAsync("Xưởng lụa và sân nhuộm mặc nưa Tân Châu", "main");
        await visitor.AssertOnAsync("/diem-tham-quan/diem-lua-tan-chau", "Xưởng lụa và sân nhuộm mặc nưa Tân Châu");
    }

    [Fact]
    public async Task Switching_the_language_keeps_the_page()
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.GoToAsync("/lang-nghe/lua-tan-chau");

        await visitor.FollowAsync("English", "header");
        await visitor.AssertOnAsync("/en/craft-villages/tan-chau-silk-village", "Tân Châu silk village (lãnh Mỹ A black silk)");
        await visitor.FollowAsync("Tiếng Việt", "header");
        await visitor.AssertOnAsync("/lang-nghe/lua-tan-chau", "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)");
    }

    [Fact]
    public async Task Switching_the_language_keeps_what_was_chosen()
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.GoToAsync("/lang-nghe?nghe=duong-thot-not");

        await visitor.FollowAsync("English", "header");

        await visitor.AssertOnAsync("/en/craft-villages?nghe=duong-thot-not", "Villages: Palm sugar");
        await Assertions.Expect(visitor.Page.Locator("main [role=status]")).ToHaveTextAsync("2 results");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_is_narrowed_and_widened_again_with_or_without_scripts(bool scripts)
    {
        await using var visitor = await browsing.VisitorAsync(new() { JavaScriptEnabled = scripts });
        await visitor.GoToAsync("/lang-nghe");

        await visitor.FollowAsync("Đường thốt nốt 2", "#loc");
        await visitor.AssertOnAsync("/lang-nghe?nghe=duong-thot-not", "Làng nghề: Đường thốt nốt");
        await Assertions.Expect(visitor.Page.Locator("main [role=status]")).ToHaveTextAsync("2 kết quả");
        await Assertions.Expect(visitor.Page.Locator("main .card h2")).ToHaveTextAsync(
            ["Làng nghề đường thốt nốt An Phú", "Nghề nấu đường thốt nốt Tri Tôn (Châu Lăng, Núi Tô, An Tức…)"]);
        await visitor.FollowAsync("Bỏ lọc Nghề: Đường thốt nốt", "main");
        await visitor.AssertOnAsync("/lang-nghe", "Làng nghề và nghề thủ công");
    }

    [Fact]
    public async Task On_a_phone_the_facets_open_and_close_without_scripts()
    {
        await using var visitor = await browsing.VisitorAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } });
        await visitor.GoToAsync("/lang-nghe");
        var facets = visitor.Page.Locator("#loc");

        await Assertions.Expect(facets).ToBeHiddenAsync();
        await visitor.FollowAsync("Lọc danh sách", "main");
        await Assertions.Expect(facets).ToBeVisibleAsync();
        await visitor.FollowAsync("Đóng bộ lọc", "#loc");
        await Assertions.Expect(facets).ToBeHiddenAsync();
    }
}
