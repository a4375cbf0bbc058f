using System.Text.RegularExpressions;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>Styles, script, letters and drawings: asked for once, until they change.</summary>
public partial class VersionedFilesTests(PortalFactory portal)
{
    private const string Forever = "public, max-age=31536000, immutable";

    public static TheoryData<string> Addresses => [.. PublicTemplates.Addresses];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_file_a_page_names_is_kept_for_ever(string address)
    {
        using var page = await portal.AskAsync(address);
        var files = OwnFile().Matches(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.InRange(files.Count, 3, 40);
        foreach (var file in files)
        {
            Assert.Equal((file, 200, Forever), await KeptAsync(file));
        }
    }

    [Theory]
    [InlineData("/assets/site.css")]
    [InlineData("/assets/site.css?v=")]
    [InlineData("/assets/site.css?v=of-another-version")]
    [InlineData("/assets/search.js?w=1")]
    public async Task Under_no_or_another_fingerprint_it_is_there_but_asked_for_again(string address)
    {
        Assert.Equal((address, 200, "no-cache"), await KeptAsync(address));
    }

    [Fact]
    public async Task What_is_not_there_is_not_kept()
    {
        using var answer = await portal.AskAsync("/assets/none.css?v=x");

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.DoesNotContain("immutable", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stylesheet_and_the_page_ask_for_the_letters_at_one_address()
    {
        using var styles = await portal.AskAsync("/assets/site.css");
        var css = await styles.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var preload = (await portal.PageAsync("/")).QuerySelector("link[rel=preload]")!.GetAttribute("href")!;

        Assert.Contains($"url(.{preload["/assets".Length..]})", css, StringComparison.Ordinal);
        var fonts = Font().Matches(css).Select(m => "/assets" + m.Groups[1].Value).ToList();
        Assert.Equal(2, fonts.Count);
        foreach (var font in fonts)
        {
            Assert.Equal((font, 200, Forever), await KeptAsync(font));
        }
    }

    private async Task<(string Address, int Status, string? Kept)> KeptAsync(string address)
    {
        using var answer = await portal.AskAsync(address);
        return (address, (int)answer.StatusCode, answer.Headers.NonValidated["Cache-Control"].ToString());
    }

    [GeneratedRegex("""(?:href|src|srcset)="(/(?:assets|motifs|map)/[^"]*)["]""")]
    private static partial Regex OwnFile();

    [GeneratedRegex(@"url\(\.(/fonts/[^)]*)\)")]
    private static partial Regex Font();
}
