using Microsoft.Playwright;
using Xunit;

namespace LangNghe.Browser.Tests;

/// <summary>By day, by night, on paper.</summary>
public class MediaTests(Browsing browsing)
{
    [Fact]
    public async Task The_night_has_a_dark_ground_and_light_letters()
    {
        await using var visitor = await browsing.VisitorAsync(new() { ColorScheme = ColorScheme.Dark });
        await visitor.GoToAsync("/lang-nghe");

        var (ground, letters) = (await Brightness(visitor, "backgroundColor"), await Brightness(visitor, "color"));
        Assert.True(ground < 60 && letters > 180, $"ground {ground}, letters {letters}");

        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        (ground, letters) = (await Brightness(visitor, "backgroundColor"), await Brightness(visitor, "color"));
        Assert.True(ground > 200 && letters < 80, $"ground {ground}, letters {letters}");
    }

    [Fact]
    public async Task A_village_on_paper_is_its_text_without_the_ways_on()
    {
        await using var visitor = await browsing.VisitorAsync();
        await visitor.GoToAsync("/lang-nghe/lua-tan-chau");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visitor.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("nav:visible, .btn:visible, .lang:visible, .menu:visible")).ToHaveCountAsync(0);
    }

    // Of 255, as the eye weighs red, green and blue; whatever the notation, a canvas turns it into numbers.
    private static Task<double> Brightness(Visitor visitor, string property) => visitor.Page.EvaluateAsync<double>(
        """
        property => {
          const pen = new OffscreenCanvas(1, 1).getContext('2d');
          pen.fillStyle = getComputedStyle(document.body)[property];
          pen.fillRect(0, 0, 1, 1);
          const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        }
        """,
        property);
}
