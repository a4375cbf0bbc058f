using System.Text.Json;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Site;

public class ManifestTests(PortalFactory portal)
{
    [Fact]
    public async Task The_manifest_names_the_portal_and_its_icons_are_there()
    {
        using var client = portal.Visitor();
        using var manifest = JsonDocument.Parse(await client.GetStringAsync("/site.webmanifest", TestContext.Current.CancellationToken));
        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("src").GetString()!);

        Assert.Equal("Làng nghề An Giang", manifest.RootElement.GetProperty("name").GetString());
        foreach (var address in (string[])["/favicon.svg", "/favicon.ico", "/apple-touch-icon.png", .. icons])
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, address);
        }
    }
}
