using Xunit;

namespace LangNghe.Browser.Tests.Journeys;

/// <summary>Everything by keyboard alone, the focus always in sight.</summary>
public class KeyboardTests(Browsing browsing)
{
    // What looks otherwise without the focus: the thing itself, the card around it or the dot inside it. Empty: all is well.
    private const string FocusIsInSight =
        """
        () => {
          const at = document.activeElement, box = at.getBoundingClientRect();
          const parts = [at, at.closest('.card'), at.querySelector('.mp')].filter(e => e);
          const look = () => parts.map(e => getComputedStyle(e)).map(s => [s.outline, s.boxShadow, s.backgroundColor, s.fill].join()).join();
          const focused = look();
          at.blur();
          const seen = look() !== focused;
          at.focus();
          const onScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return seen && onScreen ? [] : [`seen ${seen}, on screen ${onScreen}`, at.outerHTML.slice(0, 120)];
        }
        """;

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.GoToAsync("/lang-nghe/lua-tan-chau");

        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Tới nội dung chính", await visitor.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(FocusIsInSight));

        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task The_menu_of_a_phone_opens_and_leads_on()
    {
        await using var visitor = await browsing.VisitorAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await visitor.GoToAsync("/");

        await visitor.TabToAsync(".menu summary");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.TabToAsync(".menu a[href='/ban-do']");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForURLAsync("**/ban-do");
    }

    [Fact]
    public async Task A_facet_is_reached_and_chosen()
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.GoToAsync("/lang-nghe");

        await visitor.TabToAsync("#loc a[href='/lang-nghe?nghe=duong-thot-not']");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.AssertOnAsync("/lang-nghe?nghe=duong-thot-not", "Làng nghề: Đường thốt nốt");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/lang-nghe/lua-tan-chau")]
    [InlineData("/van-ban")]
    [InlineData("/ban-do")]
    public async Task The_focus_is_seen_at_every_stop(string address)
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.GoToAsync(address);

        for (var stop = 0; stop < 25; stop++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(FocusIsInSight));
        }
    }
}
