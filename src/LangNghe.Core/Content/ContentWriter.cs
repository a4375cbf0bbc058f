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

    public async Task<ContentItem> FindAsync(Guid key, CancellationToken cancellation) =>
        await db.Items.FindAsync([key], cancellation) ?? throw new Refusal("Refusal.NoSuchItem", key);

    public async Task<Document> ReadAsync(ContentItem item, int revision, CancellationToken cancellation)
    {
        var row = await db.Revisions.FindAsync([item.Key, revision], cancellation);
        return ShapeUpgrade.Read(ContentTypes.Find(item.Type)!, row!.Shape, row.Json) with { Key = item.Key };
    }

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

    /// <summary>Lets the public see the newest revision, which is <paramref name="document"/>.</summary>
    public async Task WritePublishedAsync(ContentItem item, Document document, ContentState state, CancellationToken cancellation)
    {
        item.State = state;
        item.Published = state == ContentState.Removed ? null : item.Draft;
        item.FirstPublishedAt ??= Now;
        item.ChangedAt = Now;
        await WriteReferencesAsync(item, state == ContentState.Removed ? null : document, published: true, cancellation);
        await WriteAddressesAsync(item, document, cancellation);
    }

    /// <summary>The last act of every change.</summary>
    public async Task WriteAuditAsync(ContentItem item, Verb verb, string? reason, CancellationToken cancellation)
    {
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

    /// <summary>Faults of an item against the rest of the content: references to nothing, an address that another item has.</summary>
    public async Task<List<Fault>> CheckAgainstOthersAsync(Document document, CancellationToken cancellation)
    {
        var type = ContentTypes.Of(document.GetType());
        var faults = new List<Fault>();
        foreach (var (property, to) in type.References(document))
        {
            if (await db.Items.FindAsync([to], cancellation) is null)
            {
                faults.Add(new Fault(property.Alias, "Fault.NoSuchItem", to));
            }
        }
        foreach (var language in Languages.All)
        {
            if (document.UrlName[language] is { } urlName
                && await db.Addresses.FindAsync([type.Alias, language, urlName], cancellation) is { } address
                && address.ItemKey != document.Key)
            {
                faults.Add(new Fault("umbracoUrlName", "Fault.UrlNameTaken", urlName));
            }
        }
        return faults;
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

    private async Task WriteAddressesAsync(ContentItem item, Document document, CancellationToken cancellation)
    {
        var wanted = Languages.All.SelectMany(language => AddressesIn(document, language)
            .Select(name => new ContentAddress
            {
                Type = item.Type,
                Language = language,
                UrlName = name,
                ItemKey = item.Key,
                Current = name == document.UrlName[language],
            })).ToList();
        var present = await db.Addresses.Where(a => a.ItemKey == item.Key).ToListAsync(cancellation);
        db.Addresses.RemoveRange(present.Where(p => !wanted.Any(p.IsSameAs)));
        db.Addresses.AddRange(wanted.Where(w => !present.Any(w.IsSameAs)));
        present.ForEach(p => p.Current = wanted.FirstOrDefault(p.IsSameAs)?.Current ?? false);
    }

    private static IEnumerable<string> AddressesIn(Document document, Language language) =>
        document.FormerUrlNames[language].Prepend(document.UrlName[language]).OfType<string>().Distinct();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
