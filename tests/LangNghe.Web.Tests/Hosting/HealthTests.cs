using System.Net;
using System.Text.Json;
using LangNghe.Core.Content;
using LangNghe.Core.Data;
using LangNghe.TestKit;
using LangNghe.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Xunit;

namespace LangNghe.Web.Tests.Hosting;

/// <summary>What <c>/health/…</c> says of content, database and folder; the search has its own tests.</summary>
public sealed class HealthTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Nobody_keeps_an_answer_about_health(string address)
    {
        await using var portal = PortalFactory.Empty();
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Alive_means_that_the_process_answers_and_nothing_else()
    {
        await using var portal = PortalFactory.Empty();
        using var visitor = portal.Visitor();

        Assert.Equal("""{"status":"Healthy","parts":{}}""", await visitor.GetStringAsync("/health/live", Cancellation));
    }

    [Fact]
    public async Task A_sound_portal_names_the_change_it_is_at()
    {
        await using var portal = new PortalFactory();
        var (number, items) = (portal.Published.Number, portal.Published.Documents.Count());

        var (status, parts) = await ReadyAsync(portal);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["content", "database", "folder", "search"], parts.Keys);
        Assert.Equal(("Healthy", $"Readers see change {number}: {items} items."), parts["content"]);
        Assert.Equal(("Healthy", $"The database is at change {number}."), parts["database"]);
        Assert.Matches(@"^The data folder can be written(; \d+ MB|, but only \d+ MB) are free there\.$", parts["folder"].Reason);
    }

    [Fact]
    public async Task Without_content_it_is_degraded()
    {
        await using var portal = PortalFactory.Empty();

        Assert.Equal((HttpStatusCode.OK, ("Degraded", "There is no content.")), await PartAsync(portal, "content"));
    }

    [Fact]
    public async Task An_item_that_cannot_be_read_is_counted()
    {
        await using var portal = PortalFactory.Empty();
        var village = await portal.PublishAsync(Some.Village());
        var workflow = portal.Get<ContentWorkflow>();
        await workflow.SaveAsync(village with { Story = new("Mới.") }, new Actor("test"), cancellation: Cancellation);
        await workflow.PublishAsync(village.Key, new Actor("test"), cancellation: Cancellation);
        await using (var db = await portal.Get<IDbContextFactory<LangNgheDb>>().CreateDbContextAsync(Cancellation))
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE Revisions SET Json = '[]' WHERE Number > 1", Cancellation);
        }
        await portal.Get<PublishedContent>().RefreshAsync(Cancellation);

        var (_, part) = await PartAsync(portal, "content");

        Assert.Equal(("Degraded", $"Readers see change {portal.Published.Number}: 1 items. The newest state of 1 cannot be read; the log names them."), part);
    }

    [Fact]
    public async Task Content_that_was_never_read_is_the_only_reason_to_send_readers_away()
    {
        using var unread = new PublishedContent(null!);

        var result = await new ContentHealth(unread).CheckHealthAsync(new(), Cancellation);

        Assert.Equal((HealthStatus.Unhealthy, "What is published has not been read yet."), (result.Status, result.Description));
    }

    [Fact]
    public async Task Readers_are_served_without_a_database_and_health_says_so()
    {
        await using var portal = PortalFactory.Empty();
        using var visitor = portal.Visitor();
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(portal.Get<DataFolder>().Database, new string('x', 10_000), Cancellation);

        var (status, part) = await PartAsync(portal, "database");

        Assert.Equal((HttpStatusCode.OK, "Degraded"), (status, part.Status));
        Assert.StartsWith("The database cannot be read: SQLite Error 26", part.Reason, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_database_file_that_is_gone_is_missed_once_the_last_look_is_old()
    {
        await using var portal = PortalFactory.Empty();
        var before = await PartAsync(portal, "database");
        File.Delete(portal.Get<DataFolder>().Database);
        var still = await PartAsync(portal, "database");
        portal.Clock.Advance(CalmCheck.Calm);

        Assert.Equal("Healthy", before.Part.Status);
        Assert.Equal(before, still);
        Assert.Equal((HttpStatusCode.OK, ("Degraded", "The database file is gone. Readers see what was published before.")), await PartAsync(portal, "database"));
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_told_without_saying_where_it_was()
    {
        await using var portal = PortalFactory.Empty();
        var folder = portal.Get<DataFolder>().Path;
        Directory.Move(folder, folder + "-away");
        try
        {
            var (status, part) = await PartAsync(portal, "folder");

            Assert.Equal((HttpStatusCode.OK, "Degraded"), (status, part.Status));
            Assert.StartsWith("The data folder cannot be written: Could not find a part of the path '…/.trial-", part.Reason, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Move(folder + "-away", folder);
        }
    }

    [Theory]
    [InlineData(500L * 1024 * 1024, HealthStatus.Healthy, "The data folder can be written; 500 MB are free there.")]
    [InlineData((500L * 1024 * 1024) - 1, HealthStatus.Degraded, "The data folder can be written, but only 499 MB are free there.")]
    [InlineData(0, HealthStatus.Degraded, "The data folder can be written, but only 0 MB are free there.")]
    public void Little_room_is_told_before_it_is_none(long free, HealthStatus status, string reason)
    {
        var result = FolderHealth.Judge(free);

        Assert.Equal((status, reason), (result.Status, result.Description));
    }

    private static async Task<(HttpStatusCode Status, (string Status, string Reason) Part)> PartAsync(PortalFactory portal, string part)
    {
        var (status, parts) = await ReadyAsync(portal);
        return (status, parts[part]);
    }

    private static async Task<(HttpStatusCode Status, Dictionary<string, (string Status, string Reason)> Parts)> ReadyAsync(PortalFactory portal)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync("/health/ready", Cancellation);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        return (answer.StatusCode, json.RootElement.GetProperty("parts").EnumerateObject()
            .ToDictionary(p => p.Name, p => (p.Value.GetProperty("status").GetString()!, p.Value.GetProperty("reason").GetString()!)));
    }
}
