using LangNghe.Core.Content;
using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Sync;

/// <summary>
/// Takes a folder over into the database, which is the master (D10): an item changes only where the database still holds what was last
/// imported; anything else becomes a draft and is listed. All in one transaction: with one fault, nothing is changed.
/// </summary>
public sealed class ContentImport(IDbContextFactory<LangNgheDb> databases, DataFolder folder, TimeProvider clock)
{
    /// <param name="dir">The folder, see <see cref="SyncFolder"/>.</param>
    /// <param name="options">Whether to publish, or only to try.</param>
    /// <param name="dictionary">The interface texts of the program, only compared.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="progress">Told the number of items done and of all.</param>
    /// <param name="cancellation">Stops it; nothing is changed then.</param>
    public async Task<ImportReport> ImportAsync(
        string dir,
        ImportOptions options,
        IReadOnlyDictionary<string, (string Vi, string En)> dictionary,
        Actor actor,
        IProgress<(int Done, int All)>? progress = null,
        CancellationToken cancellation = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var known = await db.Items.Select(i => i.Key).ToHashSetAsync(cancellation);
        var reading = SyncFolder.Read(dir, SyncLimits.Default, dictionary, known.Contains);
        var report = new ImportReport();
        report.Notices.AddRange([.. reading.Notices, .. reading.TypeDifferences, .. reading.DictionaryDifferences]);
        report.Faults.AddRange(reading.Faults);
        if (report.Faults.Count > 0)
        {
            return report;
        }

        await using var transaction = await db.BeginChangeAsync(cancellation);
        var run = new ImportRun(db, new ContentWriter(db, clock, actor), report);
        await run.SaveAllAsync(reading.Items, progress, cancellation);
        if (options.Publish)
        {
            await run.PublishAllAsync(cancellation);
        }
        if (report.Faults.Count > 0 || options.DryRun)
        {
            return report;
        }
        await db.SaveChangesAsync(cancellation);
        report.Faults.AddRange(SyncMedia.Copy(reading.Items, SyncFolder.MediaOf(dir), folder.Media, SyncLimits.Default));
        if (report.Faults.Count == 0)
        {
            await transaction.CommitAsync(cancellation);
        }
        return report;
    }
}

/// <param name="Publish">Publishes what the files say is published; each is an audited act of its own.</param>
/// <param name="DryRun">Only says what would be done.</param>
public sealed record ImportOptions(bool Publish = false, bool DryRun = false);

/// <summary>One import inside its transaction.</summary>
internal sealed class ImportRun(LangNgheDb db, ContentWriter writer, ImportReport report)
{
    private readonly List<(ContentItem Item, SyncItem File)> toPublish = [];
    private readonly ContentChecks checks = new(db);

    public async Task SaveAllAsync(IReadOnlyList<SyncItem> files, IProgress<(int Done, int All)>? progress, CancellationToken cancellation)
    {
        for (var i = 0; i < files.Count; i++)
        {
            await SaveAsync(WithAddresses(files[i]), cancellation);
            progress?.Report((i + 1, files.Count));
        }
    }

    /// <summary>After all are saved, so that an item may name one that comes later.</summary>
    public async Task PublishAllAsync(CancellationToken cancellation)
    {
        foreach (var (item, file) in toPublish)
        {
            var document = file.Document;
            var faults = document.Withdrawal == WithdrawalKind.Removed
                ? await checks.AddressesAsync(document, cancellation)
                : await checks.ToPublishAsync(document, cancellation);
            report.Faults.AddRange(faults.Select(f => new SyncNote(file.File, 0, "Sync.Property", f.Property, f)));
            if (faults.Count > 0)
            {
                continue;
            }
            await writer.WritePublishedAsync(item, document, StateOf(document), cancellation);
            await writer.WriteAuditAsync(item, Verb.Publish, null, cancellation);
            report.Published++;
        }
    }

    private async Task SaveAsync(SyncItem file, CancellationToken cancellation)
    {
        var json = ContentJson.Write(file.Document);
        var item = await db.Items.FindAsync([file.Key], cancellation);
        if (item is null)
        {
            item = writer.Create(file.Key, file.Type, file.CreatedAt);
            await WriteAsync(item, file, imported: true, cancellation);
            report.Created++;
        }
        else if (item.Type != file.Type.Alias)
        {
            report.Faults.Add(new SyncNote(file.File, 0, "Refusal.OtherType", item.Type));
            return;
        }
        else if (json == await JsonOfAsync(item, item.Draft, cancellation) || json == await JsonOfAsync(item, item.Published, cancellation))
        {
            report.Unchanged++;
        }
        else if (item.Imported == item.Draft)
        {
            await WriteAsync(item, file, imported: true, cancellation);
            report.Updated++;
        }
        else
        {
            await WriteAsync(item, file, imported: false, cancellation);
            report.Conflicts.Add(file.File);
            return;
        }
        if (IsForThePublic(file) && item.Imported == item.Draft && json == await JsonOfAsync(item, item.Draft, cancellation) && !IsAlreadySo(item, file))
        {
            toPublish.Add((item, file));
        }
    }

    private async Task WriteAsync(ContentItem item, SyncItem file, bool imported, CancellationToken cancellation)
    {
        await writer.WriteDraftAsync(item, file.Document, cancellation);
        await writer.WriteAuditAsync(item, Verb.Import, null, cancellation);
        item.Imported = imported ? item.Draft : item.Imported;
    }

    private async Task<string?> JsonOfAsync(ContentItem item, int? revision, CancellationToken cancellation) =>
        revision is { } number ? ContentJson.Write(await writer.ReadAsync(item, number, cancellation)) : null;

    /// <summary>What is published has an address, whether its file gives it or not.</summary>
    private static SyncItem WithAddresses(SyncItem file) => IsForThePublic(file) ? file with { Document = UrlNames.Completed(file.Document) } : file;

    private static bool IsForThePublic(SyncItem file) => file.Published || file.Document.Withdrawal == WithdrawalKind.Removed;

    private static bool IsAlreadySo(ContentItem item, SyncItem file) =>
        item.State == StateOf(file.Document) && item.Published == item.Draft;

    private static ContentState StateOf(Document document) => document.Withdrawal switch
    {
        WithdrawalKind.Withdrawn => ContentState.Withdrawn,
        WithdrawalKind.Removed => ContentState.Removed,
        _ => ContentState.Published,
    };
}
