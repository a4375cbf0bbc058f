using System.Net;
using System.Text.Json;
using LangNghe.Core.Search.Indexing;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>What <c>/health/ready</c> says of the search, and that readers are served whatever it says.</summary>
public sealed class SearchHealthTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_when_all_is_well()
    {
        await using var portal = PortalFactory.Empty();
        await portal.IndexAsync();

        Assert.Equal(("Healthy", "The search index is complete."), await HealthAsync(portal));
    }

    [Fact]
    public async Task It_says_why_nothing_can_be_searched_yet_and_the_page_says_so()
    {
        await using var portal = PortalFactory.Empty();
        await portal.Get<SearchIndexer>().FollowAsync(Cancellation);

        Assert.Equal(("Degraded", "The search index is made anew: there was none. Nothing can be searched until then."), await HealthAsync(portal));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await SearchAsync(portal));
    }

    [Fact]
    public async Task It_says_that_the_one_before_is_asked_while_a_damaged_one_is_made_anew()
    {
        await using var portal = PortalFactory.Empty();
        await portal.IndexAsync();
        Directory.Delete(Path.Combine(portal.DataFolder, "search"), recursive: true);
        await portal.Get<SearchIndexer>().FollowAsync(Cancellation);

        Assert.Equal(("Degraded", "The search index is made anew: files of it were missing or changed. The one before is asked meanwhile."), await HealthAsync(portal));
        Assert.Equal(HttpStatusCode.OK, await SearchAsync(portal));

        await portal.IndexAsync();
        Assert.Equal(("Healthy", "The search index is complete."), await HealthAsync(portal));
    }

    [Fact]
    public async Task It_says_what_hinders_it()
    {
        await using var portal = PortalFactory.Empty();
        await portal.IndexAsync();
        var folder = Path.Combine(portal.DataFolder, "search");
        Directory.Delete(folder, recursive: true);
        await File.WriteAllTextAsync(folder, "", Cancellation);
        await Assert.ThrowsAnyAsync<IOException>(portal.IndexAsync);

        var (status, reason) = await HealthAsync(portal);

        Assert.Equal("Degraded", status);
        Assert.StartsWith("The search index must be made anew: files of it were missing or changed. It failed and is tried again: ", reason, StringComparison.Ordinal);
        Assert.EndsWith(" The one before is asked meanwhile.", reason, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await SearchAsync(portal));
    }

    private static async Task<HttpStatusCode> SearchAsync(PortalFactory portal)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync("/tim-kiem?q=long+xuyen", Cancellation);
        return answer.StatusCode;
    }

    private static async Task<(string? Status, string? Reason)> HealthAsync(PortalFactory portal)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync("/health/ready", Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        var search = json.RootElement.GetProperty("parts").GetProperty("search");
        return (search.GetProperty("status").GetString(), search.GetProperty("reason").GetString());
    }
}
