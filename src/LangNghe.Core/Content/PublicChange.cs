namespace LangNghe.Core.Content;

/// <summary>The last change of an item that the public could see.</summary>
/// <param name="Number">Number of the change, see <see cref="Data.AuditEvent.Number"/>; no two items have the same.</param>
/// <param name="At">UTC.</param>
/// <param name="Type">Alias of the content type.</param>
/// <param name="Item">As the public sees it; null: it does not any more.</param>
/// <param name="RemovedOn">The day (Asia/Ho_Chi_Minh) an item published in error was removed.</param>
public sealed record PublicChange(long Number, DateTime At, Guid Key, string Type, Document? Item, DateOnly? RemovedOn);

/// <summary>All items that are or were public, in the order in which they last changed for it. Drafts are not among them.</summary>
internal sealed class PublicChanges(IEnumerable<PublishedEntry> entries)
{
    private readonly PublicChange[] changes =
    [
        .. entries.Where(e => e.ChangedAt is not null)
            .Select(e => new PublicChange(e.ChangedBy, e.ChangedAt!.Value, e.Key, e.Type, e.Document, e.RemovedOn))
            .OrderBy(c => c.Number),
    ];

    public IEnumerable<PublicChange> After(long number)
    {
        var (first, end) = (0, changes.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = changes[middle].Number > number ? (first, middle) : (middle + 1, end);
        }
        return changes.Skip(first);
    }
}
