using LangNghe.Core.Content;
using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Sync;

/// <summary>Writes all content to a folder: the published revision where there is one, else the draft as unpublished (D10).</summary>
public sealed class ContentExport(IDbContextFactory<LangNgheDb> databases, DataFolder folder)
{
    /// <param name="dir">The folder; empty, or one that an export wrote before.</param>
    /// <param name="dictionary">The interface texts of the program.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    public async Task<SyncWriting> ExportAsync(string dir, IReadOnlyDictionary<string, (string Vi, string En)> dictionary, CancellationToken cancellation = default)
    {
        var items = await ReadAsync(cancellation);
        var writing = SyncFolder.Write(dir, items, dictionary);
        if (writing.Faults.Count > 0)
        {
            return writing;
        }
        var media = SyncFolder.MediaOf(dir);
        SyncMedia.DeleteOthers(items, media);
        return writing with { Faults = SyncMedia.Copy(items, folder.Media, media, SyncLimits.Default) };
    }

    private async Task<List<SyncItem>> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return [.. (await db.ShownAsync(cancellation)).Select(r => new SyncItem(r.Document, r.Item.IsPublic, r.Item.CreatedAt))];
    }
}
