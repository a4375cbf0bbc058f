using LangNghe.TestKit;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(LangNghe.Browser.Tests.Browsing))]

namespace LangNghe.Browser.Tests;

/// <summary>One portal on a real server and one browser, for all tests of a run.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private const string Missing = "No Chromium found: install it (Debian: apt-get install chromium) or say in CHROMIUM where it is.";

    // The first answer of a cold portal on a busy machine takes its time.
    private const float Patience = 20_000;

    private PortalFactory? portal;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }
        portal = new PortalFactory();
        portal.UseKestrel(0);
        portal.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    /// <summary>A visitor who has never been here: own window, own cookies. Without a browser the test is skipped, or fails where one is required.</summary>
    public async Task<Visitor> VisitorAsync(BrowserNewContextOptions? how = null)
    {
        if (browser is null)
        {
            Assert.False(Chromium.Required, Missing);
            Assert.Skip(Missing);
        }
        how ??= new();
        how.BaseURL = portal!.ClientOptions.BaseAddress.ToString();
        how.ReducedMotion = ReducedMotion.Reduce;
        var context = await browser.NewContextAsync(how);
        context.SetDefaultTimeout(Patience);
        return new Visitor(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
        if (portal is not null)
        {
            await portal.DisposeAsync();
        }
    }
}
