using LangNghe.Core.Content;
using LangNghe.Core.Data;
using LangNghe.Core.Sync;
using LangNghe.Web.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Hosting;

/// <summary>Before the first request: the database in its present shape, the starting content in an empty one, the snapshot in memory.</summary>
public sealed partial class ContentStart(
    IDbContextFactory<LangNgheDb> databases,
    ContentImport import,
    PublishedContent published,
    IOptions<PortalOptions> options,
    ILogger<ContentStart> logger) : IHostedLifecycleService
{
    private const int Step = 100;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await CheckAsync(cancellationToken);
        await MigrateAsync(cancellationToken);
        await ImportStartingContentAsync(cancellationToken);
        await published.RefreshAsync(cancellationToken);
    }

    /// <summary>Brings the database to its present shape.</summary>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.BringUpToDateAsync(cancellation);
    }

    private async Task CheckAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.CheckAsync(cancellation);
    }

    private async Task ImportStartingContentAsync(CancellationToken cancellation)
    {
        await using (var db = await databases.CreateDbContextAsync(cancellation))
        {
            if (await db.Items.AnyAsync(cancellation))
            {
                return;
            }
        }
        var dir = options.Value.StartingContent ?? Path.Combine(AppContext.BaseDirectory, "uSync");
        LogBegins(dir);
        var report = await import.ImportAsync(dir, new ImportOptions(Publish: true), DictionaryItems.All, new Actor("starting content"), new Steps(LogProgress), cancellation);
        if (report.Faults.Count > 0)
        {
            throw new StartException(dir, report.Faults);
        }
        LogDone(report.Created, report.Published);
    }

    private sealed class Steps(Action<int, int> say) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value)
        {
            if (value.Done % Step == 0 || value.Done == value.All)
            {
                say(value.Done, value.All);
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "The database is empty: the starting content is imported from {Dir}.")]
    private partial void LogBegins(string dir);

    [LoggerMessage(LogLevel.Information, "{Done} of {All} items read.")]
    private partial void LogProgress(int done, int all);

    [LoggerMessage(LogLevel.Information, "The starting content is there: {Created} items, {Published} of them published.")]
    private partial void LogDone(int created, int published);
}
