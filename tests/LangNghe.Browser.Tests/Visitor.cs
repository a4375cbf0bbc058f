using Microsoft.Playwright;
using Xunit;

namespace LangNghe.Browser.Tests;

/// <summary>What a person does in the portal, and what the person sees.</summary>
public sealed class Visitor(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IBrowserContext Context => context;

    public IPage Page => page;

    /// <summary>Path and query of the page in the window.</summary>
    public string Address => new Uri(page.Url).PathAndQuery;

    public Task<IResponse?> GoToAsync(string address) => page.GotoAsync(address);

    /// <summary>Follows the one link with exactly these words in a part of the page.</summary>
    public Task FollowAsync(string words, string within = "body") =>
        page.Locator(within).GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).ClickAsync();

    public async Task AssertOnAsync(string address, string heading)
    {
        await page.WaitForURLAsync(url => new Uri(url).PathAndQuery == address);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(heading);
    }

    /// <summary>Presses Tab until the focus is on something a selector matches.</summary>
    public async Task TabToAsync(string selector, int most = 80)
    {
        for (var pressed = 0; pressed < most; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                return;
            }
        }
        Assert.Fail($"{Address}: {most} times Tab did not reach {selector}.");
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
