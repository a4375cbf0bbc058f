using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>What a page may weigh, over the wire.</summary>
public class BudgetTests(PortalFactory portal)
{
    private const int KB = 1024;

    public static TheoryData<string> Addresses => [.. PublicTemplates.Addresses];

    [Theory, MemberData(nameof(Addresses))]
    public async Task A_page_weighs_at_most_40_KB(string address)
    {
        Assert.InRange(await portal.BytesAsync(address), 1 * KB, 40 * KB);
    }

    [Fact]
    public async Task The_styles_weigh_at_most_14_KB()
    {
        Assert.InRange(await portal.BytesAsync("/assets/site.css"), 1 * KB, 14 * KB);
    }

    [Fact]
    public async Task The_script_weighs_at_most_3_KB()
    {
        Assert.InRange(await portal.BytesAsync("/assets/search.js"), 100, 3 * KB);
    }

    [Fact]
    public async Task The_letters_weigh_at_most_60_KB()
    {
        var regular = await portal.BytesAsync("/assets/fonts/be-vietnam-pro-400.woff2");
        var bold = await portal.BytesAsync("/assets/fonts/be-vietnam-pro-700.woff2");

        Assert.InRange(regular + bold, 10 * KB, 60 * KB);
    }
}
