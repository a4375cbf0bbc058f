using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using LangNghe.TestKit;
using Microsoft.Playwright;
using Xunit;

namespace LangNghe.Browser.Tests;

/// <summary>What axe knows of WCAG 2.0–2.2 A and AA and of good practice, on every public template, by day and by night.</summary>
public class AccessibilityTests(Browsing browsing)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string> Addresses => [.. PublicTemplates.Addresses];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Axe_finds_nothing(string address)
    {
        // The pages allow no script but axe is one.
        await using var visitor = await browsing.VisitorAsync(new() { BypassCSP = true });
        await visitor.GoToAsync(address);

        string[] faults = [.. await FaultsAsync(visitor, ColorScheme.Light), .. await FaultsAsync(visitor, ColorScheme.Dark)];

        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/en/search", 390)]
    public async Task Nor_on_the_open_list_of_suggestions(string address, int width)
    {
        await using var visitor = await browsing.VisitorAsync(new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 800 } });
        await visitor.Page.RouteAsync(
            "**/api/v1/suggest*",
            route => route.FulfillAsync(new() { ContentType = "application/json", Body = """[{"name":"Lãnh Mỹ A","kind":"Sản phẩm","url":"/"},{"name":"Lụa","kind":"Làng nghề","url":"/"}]""" }));
        await visitor.GoToAsync(address);
        await visitor.Page.Locator("input[name=q]").PressSequentiallyAsync("la");
        await Assertions.Expect(visitor.Page.Locator("[role=option]")).ToHaveCountAsync(2);
        await visitor.Page.Keyboard.PressAsync("ArrowDown");

        string[] faults = [.. await FaultsAsync(visitor, ColorScheme.Light), .. await FaultsAsync(visitor, ColorScheme.Dark)];

        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Visitor visitor, ColorScheme theme)
    {
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = theme });
        var result = await visitor.Page.RunAxe(Rules);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{theme}: {rule.Id} at {node.Target}: {rule.Help}. {node.Html}"));
    }
}
