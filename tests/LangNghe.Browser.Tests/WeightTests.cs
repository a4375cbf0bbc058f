using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace LangNghe.Browser.Tests;

/// <summary>What a page makes a phone fetch, packed as it comes over the wire, when one reads it to its end.</summary>
public class WeightTests(Browsing browsing)
{
    private const int KB = 1024;

    [Theory]
    [InlineData("/")]
    [InlineData("/en")]
    [InlineData("/lang-nghe/lua-tan-chau")]
    [InlineData("/en/craft-villages/tan-chau-silk-village")]
    public async Task A_first_visit_weighs_at_most_150_KB_in_12_requests(string address)
    {
        await using var visitor = await browsing.VisitorAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var fetched = new List<IRequest>();
        visitor.Context.RequestFinished += (_, request) => fetched.Add(request);

        await visitor.GoToAsync(address);
        await ReadToTheEndAsync(visitor);

        var weighed = new List<(string Url, int Bytes)>();
        foreach (var request in fetched.Where(r => !r.Url.StartsWith("data:", StringComparison.Ordinal)))
        {
            var sizes = await request.SizesAsync();
            weighed.Add((new Uri(request.Url).AbsolutePath, sizes.ResponseBodySize + sizes.ResponseHeadersSize));
        }
        var list = string.Join('\n', weighed.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Bytes} {w.Url}")));
        Assert.True(weighed.Count is >= 5 and <= 12, $"{weighed.Count} requests:\n{list}");
        Assert.True(weighed.Sum(w => w.Bytes) is > 40 * KB and <= 150 * KB, $"{weighed.Sum(w => w.Bytes)} bytes:\n{list}");
    }

    // Pictures come when they are about to be seen.
    private static async Task ReadToTheEndAsync(Visitor visitor)
    {
        await visitor.Page.EvaluateAsync("""
            async () => {
              for (let y = 0; y < document.body.scrollHeight; y += 400) {
                scrollTo(0, y);
                await new Promise(done => setTimeout(done, 30));
              }
            }
            """);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
