using LangNghe.Core.Content;
using LangNghe.Web.Sharing;

namespace LangNghe.Web.Hosting;

/// <summary>Draws the share cards of what is published, slowly, and removes those nobody names any more.</summary>
public sealed class CardFollower(PublishedContent published, CardFiles files, TimeProvider clock) : BackgroundService
{
    // After a publish readers make the pages anew; cards nobody has asked for yet can wait.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    // Readers come first: between two cards the processor is theirs.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        PublishedSnapshot? done = null;
        while (true)
        {
            await Task.Delay(Look, clock, stoppingToken);
            if (published.Current != done)
            {
                var snapshot = published.Current;
                done = await FollowAsync(snapshot, stoppingToken) ? snapshot : null;
            }
        }
    }

    /// <summary>Removes what the snapshot does not name and draws what is missing, until there is a newer one.</summary>
    /// <returns>Whether all of it is there now.</returns>
    private async Task<bool> FollowAsync(PublishedSnapshot snapshot, CancellationToken cancellation)
    {
        var cards = CardIndex.Of(snapshot).ByHash;
        var all = await TryAsync(() => files.KeepAsync(cards.ContainsKey, cancellation), cancellation);
        foreach (var (hash, card) in cards.Where(c => !File.Exists(files.Of(c.Key))))
        {
            if (published.Current != snapshot)
            {
                return false;
            }
            var worked = await TryAsync(() => files.MakeAsync(hash, card, cancellation), cancellation);
            all &= worked;
            await Task.Delay(worked ? Pause : AfterFailure, clock, cancellation);
        }
        return all;
    }

    // Pages do without cards; whoever asks for one that is missing has it drawn then.
    private async Task<bool> TryAsync(Func<Task> work, CancellationToken cancellation)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            files.TellFailure(e);
            return false;
        }
    }
}
