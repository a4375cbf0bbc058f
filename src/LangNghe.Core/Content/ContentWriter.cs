using LangNghe.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Content;

/// <summary>
/// Writes one change of an item into an open transaction: revision, references, addresses, audit event with its number.
/// What may be done is decided by <see cref="ContentWorkflow"/>.
/// </summary>
internal sealed class ContentWriter(LangNgheDb db, TimeProvider clock, Actor actor)
{
    private long? lastNumber;

    /// <summary>All that belongs to one change happens at one instant, UTC.</summary>
    private DateTime Now { get; } = clock.GetUtcNow().UtcDateTime;

    public async Task<ContentItem> FindAsync(Guid key, CancellationToken cancellation) =>
        await db.Items.FindAsync([key], cancellation) ?? throw new Refusal("Refusal.NoSuchItem", key);

    public async Task<Document> ReadAsync(ContentItem item, int revision, CancellationToken cancellation)
    {
        var row = await db.Revisions.FindAsync([item.Key, revision], cancellation);
        return ShapeUpgrade.Read(ContentTypes.Find(item.Type)!, row!.Shape, row.Json) with { Key = item.Key };
    }

    /// <summary>The document with every address the item ever had.</summary>
    public async Task<Document> WithFormerUrlNamesAsync(Document document, CancellationToken cancellation) =>
        UrlNames.WithFormer(document, await AddressesOfAsync(document.Key, cancellation));

    public ContentItem Create(Guid key, ContentType type, DateTime? createdAt)
    {
        // To the second, as the files on disk know it: an item must not move in an order by going there and back.
        var created = createdAt ?? Now;
        var item = new ContentItem { Key = key, Type = type.Alias, CreatedAt = created.AddTicks(-(created.Ticks % TimeSpan.TicksPerSecond)) };
        db.Items.Add(item);
        return item;
    }

    /// <summary>Adds a revision and makes it the draft.</summary>
    public async Task WriteDraftAsync(ContentItem item, Document document, CancellationToken cancellation)
    {
        var type = ContentTypes.Of(document.GetType());
        if (type.Alias != item.Type)
        {
            throw new Refusal("Refusal.OtherType", item.Type);
        }
        item.Draft++;
        db.Revisions.Add(new ContentRevision
        {
            ItemKey = item.Key,
            Number = item.Draft,
            Shape = type.Shape,
            Json = ContentJson.Write(document),
            CreatedAt = Now,
            By = actor.Name,
        });
        await WriteReferencesAsync(item, document, published: false, cancellation);
    }

    /// <summary>Makes the newest revision, which is <paramref name="document"/>, the one of the public; a removed one it has seen last.</summary>
    public async Task WritePublishedAsync(ContentItem item, Document document, ContentState state, CancellationToken cancellation)
    {
        item.State = state;
        item.Published = item.Draft;
        item.FirstPublishedAt ??= Now;
        item.ChangedAt = Now;
        await WriteReferencesAsync(item, state == ContentState.Removed ? null : document, published: true, cancellation);
        await WriteAddressesAsync(item, document, cancellation);
    }

    /// <summary>The last act of every change.</summary>
    /// <exception cref="Refusal">The reason is longer than the audit holds; SQLite alone would take it.</exception>
    public async Task WriteAuditAsync(ContentItem item, Verb verb, string? reason, CancellationToken cancellation)
    {
        if (reason?.Length > AuditEvent.LongestReason)
        {
            throw new Refusal("Refusal.LongReason", AuditEvent.LongestReason);
        }
        lastNumber ??= await db.AuditEvents.MaxAsync(e => (long?)e.Number, cancellation) ?? 0;
        lastNumber++;
        item.ChangeNumber = lastNumber.Value;
        item.Version++;
        db.AuditEvents.Add(new AuditEvent
        {
            Number = lastNumber.Value,
            At = Now,
            By = actor.Name,
            Verb = verb,
            ItemKey = item.Key,
            Revision = item.Draft,
            Reason = reason,
        });
    }

    private async Task WriteReferencesAsync(ContentItem item, Document? document, bool published, CancellationToken cancellation)
    {
        var wanted = document is null
            ? []
            : ContentTypes.Of(document.GetType()).References(document).Select(r => (r.Property.Alias, r.To)).ToHashSet();
        var present = await db.References.Where(r => r.From == item.Key && r.Published == published).ToListAsync(cancellation);
        db.References.RemoveRange(present.Where(r => !wanted.Contains((r.Property, r.To))));
        wanted.ExceptWith(present.Select(r => (r.Property, r.To)));
        db.References.AddRange(wanted.Select(w => new ContentReference { From = item.Key, Property = w.Alias, To = w.To, Published = published }));
    }

    /// <summary>An address once given stays the item's.</summary>
    private async Task WriteAddressesAsync(ContentItem item, Document document, CancellationToken cancellation)
    {
        var addresses = await AddressesOfAsync(item.Key, cancellation);
        foreach (var language in Languages.All)
        {
            var present = addresses.Where(a => a.Language == language).Select(a => a.UrlName).ToList();
            addresses.AddRange(UrlNames.In(language, document).Except(present)
                .Select(name => db.Add(new ContentAddress { Type = item.Type, Language = language, UrlName = name, ItemKey = item.Key }).Entity));
        }
        addresses.ForEach(a => a.Current = a.UrlName == document.UrlName[a.Language]);
    }

    private Task<List<ContentAddress>> AddressesOfAsync(Guid key, CancellationToken cancellation) =>
        db.Addresses.Where(a => a.ItemKey == key).OrderBy(a => a.UrlName).ToListAsync(cancellation);
}
