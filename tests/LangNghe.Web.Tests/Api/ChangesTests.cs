using System.Text.Json.Nodes;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Web.Tests.Api;

public class ChangesTests
{
    private static readonly Actor Tester = new("test");

    [Fact]
    public async Task Each_item_is_told_once_with_its_last_public_change()
    {
        await using var portal = PortalFactory.Empty();
        var workflow = portal.Get<ContentWorkflow>();
        var (kept, changed, withdrawn, removed) = (Some.Village(), Some.Village(), Some.Point(), Some.Product());
        foreach (var item in new Document[] { kept, changed, withdrawn, removed })
        {
            await portal.PublishAsync(item);
            portal.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        var before = (await ChangesAsync(portal, 0))["number"]!.GetValue<long>();
        await portal.PublishAsync(changed with { Summary = new("Đã sửa.") });
        await workflow.WithdrawAsync(withdrawn.Key, Tester, "Đóng cửa.", TestContext.Current.CancellationToken);
        await workflow.RemoveAsync(removed.Key, Tester, "Nhầm.", TestContext.Current.CancellationToken);
        await portal.Get<PublishedContent>().RefreshAsync(TestContext.Current.CancellationToken);

        Assert.Equal([(kept.Key, "published"), (changed.Key, "changed"), (withdrawn.Key, "withdrawn"), (removed.Key, "removed")], Told(await ChangesAsync(portal, 0)));
        var since = await ChangesAsync(portal, before);
        Assert.Equal([(changed.Key, "changed"), (withdrawn.Key, "withdrawn"), (removed.Key, "removed")], Told(since));
        Assert.Equal((null, null), (since["items"]![2]!["name"], since["items"]![2]!["url"]));
        Assert.Empty(Told(await ChangesAsync(portal, since["number"]!.GetValue<long>())));
    }

    [Fact]
    public async Task A_draft_is_told_to_nobody_before_or_after_the_portal_is_started_again()
    {
        await using var portal = PortalFactory.Empty();
        var item = await portal.PublishAsync(Some.Village());
        var before = await ChangesAsync(portal, 0);
        await portal.Get<ContentWorkflow>().SaveAsync(item with { Summary = new("Bản nháp.") }, Tester, cancellation: TestContext.Current.CancellationToken);
        await portal.Get<ContentWorkflow>().SaveAsync(Some.Village(), Tester, cancellation: TestContext.Current.CancellationToken);
        await portal.Get<PublishedContent>().RefreshAsync(TestContext.Current.CancellationToken);
        using var fresh = new PublishedContent(portal.Get<Microsoft.EntityFrameworkCore.IDbContextFactory<Core.Data.LangNgheDb>>());
        await fresh.RefreshAsync(TestContext.Current.CancellationToken);

        Assert.Equal(before["items"]!.ToJsonString(), (await ChangesAsync(portal, 0))["items"]!.ToJsonString());
        Assert.Equal(before["items"]![0]!["number"]!.GetValue<long>(), Assert.Single(fresh.Current.ChangesAfter(0)).Number);
        Assert.Empty(Told(await ChangesAsync(portal, before["number"]!.GetValue<long>())));
    }

    [Fact]
    public async Task A_long_feed_goes_on_at_next()
    {
        await using var portal = PortalFactory.Empty();
        var workflow = portal.Get<ContentWorkflow>();
        foreach (var village in Enumerable.Range(0, 502).Select(_ => Some.Village()))
        {
            await workflow.SaveAsync(village, Tester, cancellation: TestContext.Current.CancellationToken);
            await workflow.PublishAsync(village.Key, Tester, cancellation: TestContext.Current.CancellationToken);
        }
        await portal.Get<PublishedContent>().RefreshAsync(TestContext.Current.CancellationToken);

        var first = await ChangesAsync(portal, 0);
        var rest = await portal.JsonAsync(first["next"]!.GetValue<string>()[ApiClient.Origin.Length..]);

        Assert.Equal((500, 2, null), (Told(first).Count, Told(rest).Count, rest["next"]));
        Assert.Empty(Told(first).Intersect(Told(rest)));
    }

    private static Task<JsonObject> ChangesAsync(PortalFactory portal, long after) => portal.JsonAsync($"/api/v1/changes?after={after}");

    private static List<(Guid Id, string Verb)> Told(JsonObject changes) =>
        [.. changes["items"]!.AsArray().Select(item => (item!["id"]!.GetValue<Guid>(), item["verb"]!.GetValue<string>()))];
}
