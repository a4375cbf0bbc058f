using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace LangNghe.Browser.Tests.Journeys;

/// <summary>Suggestions while typing, with answers of the server that the test gives: what is held here is the box.</summary>
public class SuggestionTests(Browsing browsing)
{
    private const string Box = "input[name=q]";
    private const string List = "[role=listbox]";

    private static readonly object[] Three =
    [
        new { name = "Lãnh Mỹ A", kind = "Sản phẩm", url = "/san-pham/lanh-my-a" },
        new { name = "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)", kind = "Làng nghề", url = "/lang-nghe/lua-tan-chau" },
        new { name = "<img src=x onerror=alert(1)>", kind = "<b>Nguy</b>", url = "/lien-he" },
    ];

    [Fact]
    public async Task The_arrows_choose_and_Enter_opens_the_page_of_what_is_chosen()
    {
        await using var visitor = await TypingAsync("lanh", Three);
        var (box, options) = (visitor.Page.Locator(Box), visitor.Page.Locator("[role=option]"));

        await Assertions.Expect(options).ToHaveCountAsync(3);
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(visitor.Page.Locator(".find [role=status]")).ToHaveTextAsync("3 gợi ý, chọn bằng phím lên xuống.");
        foreach (var (key, chosen) in new[] { ("ArrowDown", 0), ("ArrowDown", 1), ("End", 2), ("ArrowDown", -1), ("ArrowUp", 2), ("Home", 0), ("ArrowUp", -1), ("ArrowDown", 0) })
        {
            await visitor.Page.Keyboard.PressAsync(key);
            await AssertChosenAsync(visitor, chosen);
        }
        Assert.Equal("lanh", await box.InputValueAsync());
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.AssertOnAsync("/san-pham/lanh-my-a", "Lãnh Mỹ A");
    }

    [Fact]
    public async Task Enter_without_a_choice_sends_the_form()
    {
        await using var visitor = await TypingAsync("lanh", Three);
        await Assertions.Expect(visitor.Page.Locator(List)).ToBeVisibleAsync();

        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForURLAsync("**/tim-kiem?q=lanh");
    }

    [Fact]
    public async Task Escape_closes_the_list_first_and_empties_the_box_then()
    {
        await using var visitor = await TypingAsync("lanh", Three);
        await Assertions.Expect(visitor.Page.Locator(List)).ToBeVisibleAsync();

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visitor.Page.Locator(List)).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.Locator(Box)).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(visitor.Page.Locator(Box)).ToHaveValueAsync("lanh");

        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visitor.Page.Locator(List)).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visitor.Page.Locator(Box)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_tap_opens_the_page_and_going_back_finds_the_list_closed()
    {
        await using var visitor = await TypingAsync("lanh", Three);

        await visitor.Page.Locator("[role=option]").Nth(1).ClickAsync();
        await visitor.AssertOnAsync("/lang-nghe/lua-tan-chau", "Làng nghề tơ lụa Tân Châu (lãnh Mỹ A)");
        await visitor.Page.GoBackAsync();

        await Assertions.Expect(visitor.Page.Locator(List)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Names_are_shown_as_text_and_never_as_markup()
    {
        await using var visitor = await TypingAsync("lanh", Three);

        await Assertions.Expect(visitor.Page.Locator("[role=option]").Nth(2)).ToHaveTextAsync("<img src=x onerror=alert(1)> <b>Nguy</b>");
        await Assertions.Expect(visitor.Page.Locator($"{List} img, {List} b")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Leaving_the_box_closes_the_list()
    {
        await using var visitor = await TypingAsync("lanh", Three);
        await Assertions.Expect(visitor.Page.Locator(List)).ToBeVisibleAsync();

        await visitor.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(visitor.Page.Locator(List)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(500, "[]")]
    [InlineData(503, "{}")]
    [InlineData(200, "not what was expected")]
    [InlineData(200, "[]")]
    public async Task When_the_server_has_nothing_to_say_neither_has_the_box(int status, string body)
    {
        await using var visitor = await browsing.VisitorAsync();
        var faults = new List<string>();
        visitor.Page.PageError += (_, fault) => faults.Add(fault);
        await visitor.Page.RouteAsync("**/api/v1/suggest*", route => route.FulfillAsync(new() { Status = status, Body = body, ContentType = "application/json" }));
        await visitor.GoToAsync("/");

        await visitor.Page.RunAndWaitForResponseAsync(() => visitor.Page.Locator(Box).PressSequentiallyAsync("lanh"), "**/api/v1/suggest*");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForURLAsync("**/tim-kiem?q=lanh");
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Only_the_last_of_quick_letters_is_asked_and_a_slow_answer_to_an_older_question_is_dropped()
    {
        await using var visitor = await browsing.VisitorAsync();
        var asked = new List<string>();
        await visitor.Page.RouteAsync("**/api/v1/suggest*", async route =>
        {
            var text = Uri.UnescapeDataString(route.Request.Url.Split("&q=")[1]);
            asked.Add(text);
            await Task.Delay(text == "lan" ? 1_500 : 0);
            await route.FulfillAsync(new() { ContentType = "application/json", Body = JsonSerializer.Serialize(new[] { new { name = text, kind = "x", url = "/" } }) });
        });
        await visitor.GoToAsync("/");
        var box = visitor.Page.Locator(Box);

        await box.FocusAsync();
        await visitor.Page.RunAndWaitForRequestAsync(() => TypeAtOnceAsync(box, "lan"), "**/api/v1/suggest*");
        await TypeAtOnceAsync(box, "h my");
        await Assertions.Expect(visitor.Page.Locator("[role=option]")).ToHaveTextAsync(["lanh my x"]);
        await visitor.Page.WaitForTimeoutAsync(1_700);

        await Assertions.Expect(visitor.Page.Locator("[role=option]")).ToHaveTextAsync(["lanh my x"]);
        Assert.Equal(["lan", "lanh my"], asked);
    }

    // In one go, so that a busy machine types no slower.
    private static async Task TypeAtOnceAsync(ILocator box, string letters) => await box.EvaluateAsync(
        "(box, letters) => { for (const letter of letters) { box.value += letter; box.dispatchEvent(new InputEvent('input', { bubbles: true })); } }", letters);

    [Fact]
    public async Task While_a_word_is_being_composed_nothing_is_asked()
    {
        await using var visitor = await TypingAsync("", Three);
        var asked = 0;
        visitor.Page.Request += (_, request) => asked += request.Url.Contains("/suggest", StringComparison.Ordinal) ? 1 : 0;
        await visitor.Page.EvaluateAsync(
            """
            () => {
              const box = document.querySelector('input[name=q]');
              box.focus();
              box.value = 'lãnh';
              box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
              box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
            }
            """);
        await visitor.Page.WaitForTimeoutAsync(500);
        Assert.Equal(0, asked);

        await visitor.Page.EvaluateAsync("() => document.querySelector('input[name=q]').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))");
        await Assertions.Expect(visitor.Page.Locator(List)).ToBeVisibleAsync();
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Without_scripts_the_box_is_a_form()
    {
        await using var visitor = await browsing.VisitorAsync(new() { JavaScriptEnabled = false });
        await visitor.GoToAsync("/en");

        await visitor.Page.Locator(Box).FillAsync("palm sugar");
        await visitor.Page.Locator("form[role=search] button").ClickAsync();

        Assert.Equal("/en/search?q=palm+sugar", visitor.Address);
        await Assertions.Expect(visitor.Page.Locator(Box)).ToHaveValueAsync("palm sugar");
    }

    private async Task<Visitor> TypingAsync(string text, object[] suggestions)
    {
        var visitor = await browsing.VisitorAsync();
        await visitor.Page.RouteAsync(
            "**/api/v1/suggest*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = JsonSerializer.Serialize(suggestions) }));
        await visitor.GoToAsync("/");
        await visitor.Page.Locator(Box).PressSequentiallyAsync(text);
        return visitor;
    }

    private static async Task AssertChosenAsync(Visitor visitor, int number)
    {
        var chosen = visitor.Page.Locator("[role=option][aria-selected=true]");
        await Assertions.Expect(chosen).ToHaveCountAsync(number < 0 ? 0 : 1);
        Assert.Equal(
            number < 0 ? null : await visitor.Page.Locator("[role=option]").Nth(number).GetAttributeAsync("id"),
            await visitor.Page.Locator(Box).GetAttributeAsync("aria-activedescendant"));
    }
}
