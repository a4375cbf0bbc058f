using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Browser.Tests;

/// <summary>320 px: the narrowest window WCAG asks for (1.4.10 Reflow).</summary>
public class NarrowTests(Browsing browsing)
{
    // What reaches out, so that a failure says where to look; what its own box hides or scrolls does not count.
    private const string ReachingOut =
        """
        () => document.scrollingElement.scrollWidth <= innerWidth ? [] :
          [`${document.scrollingElement.scrollWidth} px wide`, ...[...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !== 'absolute')
            .map(e => e.outerHTML.slice(0, 100)).slice(0, 5)]
        """;

    public static TheoryData<string> Addresses => [.. PublicTemplates.Addresses];

    [Theory, MemberData(nameof(Addresses))]
    public async Task No_page_scrolls_sideways(string address)
    {
        await using var visitor = await browsing.VisitorAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await visitor.GoToAsync(address);

        var reaching = await visitor.Page.EvaluateAsync<string[]>(ReachingOut);

        Assert.True(reaching.Length == 0, string.Join('\n', reaching));
    }
}
