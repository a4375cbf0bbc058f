using System.Diagnostics;
using LangNghe.Core.Content;
using LangNghe.TestKit;
using LangNghe.Web.Hosting;
using LangNghe.Web.Sharing;
using LangNghe.Web.Texts;
using LangNghe.Web.Tests.Conduct;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LangNghe.Web.Tests.Sharing;

public sealed class CardFilesTests : IAsyncDisposable
{
    private readonly TestDatabase db = new();
    private readonly HeardLog log = new();
    private readonly CardFiles files;
    private readonly CardFollower follower;

    public CardFilesTests()
    {
        files = new CardFiles(db.Folder, db.Clock, new LoggerFactory([log]).CreateLogger<CardFiles>());
        follower = new CardFollower(db.Published, files, db.Clock);
    }

    [Fact]
    public async Task A_new_name_is_a_new_card_and_the_old_one_goes()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { Name = new("Rèn Phú Mỹ", "Phú Mỹ smithing") }));
        var before = await DrawnAsync();
        await db.PublishAsync(village with { Name = new("Rèn Phú Tân", "Phú Tân smithing") });
        var after = await DrawnAsync();

        Assert.Equal(4, before.Length);
        Assert.Equal(4, after.Length);
        Assert.Equal(Languages.All.Select(l => new Words(l).PortalCard().Hash).Order(), before.Intersect(after).Order());
    }

    [Fact]
    public async Task What_a_killed_process_left_half_written_is_no_card_and_goes()
    {
        var card = new Words(Language.Vi).PortalCard();
        Directory.CreateDirectory(files.Folder);
        await File.WriteAllTextAsync($"{files.Of(card.Hash)}.half", "PNG", TestContext.Current.CancellationToken);
        Assert.False(File.Exists(files.Of(card.Hash)));

        Assert.Equal(2, (await DrawnAsync()).Length);
    }

    [Fact]
    public async Task Many_who_ask_at_once_have_a_card_drawn_once()
    {
        var card = new Words(Language.Vi).PortalCard();
        var first = await files.MakeAsync(card.Hash, card, TestContext.Current.CancellationToken);
        var written = File.GetLastWriteTimeUtc(first);
        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => files.MakeAsync(card.Hash, card, TestContext.Current.CancellationToken))));

        Assert.All(others, o => Assert.Equal(first, o));
        Assert.Equal(written, File.GetLastWriteTimeUtc(first));
        Assert.Equal([first], Directory.GetFiles(files.Folder));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_leaves_nothing_half_done()
    {
        await File.WriteAllTextAsync(files.Folder, "", TestContext.Current.CancellationToken);
        var card = new Words(Language.Vi).PortalCard();

        await Assert.ThrowsAnyAsync<IOException>(() => files.MakeAsync(card.Hash, card, TestContext.Current.CancellationToken));
        File.Delete(files.Folder);
        Assert.True(File.Exists(await files.MakeAsync(card.Hash, card, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void However_often_somebody_asks_a_failure_is_told_once_a_minute()
    {
        var failure = new IOException("No space left on device");
        files.TellFailure(failure);
        files.TellFailure(failure);
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        files.TellFailure(failure);

        const string sentence = "Share cards cannot be drawn now; pages are shown all the same, and it is tried again: No space left on device";
        Assert.Equal([sentence, sentence], log.Lines.Select(line => line.Message));
    }

    /// <summary>Lets the follower work until the folder holds exactly the cards of what is published now.</summary>
    private async Task<string[]> DrawnAsync()
    {
        var named = CardIndex.Of(await db.SnapshotAsync()).ByHash.Keys.Select(h => $"{h}.png").Order(StringComparer.Ordinal).ToArray();
        await follower.StartAsync(TestContext.Current.CancellationToken);
        var time = Stopwatch.StartNew();
        while (!(Directory.Exists(files.Folder) && Directory.GetFiles(files.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).SequenceEqual(named)))
        {
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), "The cards were not drawn.");
            db.Clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        return [.. named.Select(n => Path.GetFileNameWithoutExtension(n))];
    }

    public async ValueTask DisposeAsync()
    {
        await follower.StopAsync(CancellationToken.None);
        follower.Dispose();
        files.Dispose();
        db.Dispose();
    }
}
