using LangNghe.Core.Content.Kinds;
using LangNghe.Core.Data;
using LangNghe.Core.Text;
using LangNghe.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Core.Content;

/// <summary>
/// The verbs of content. Each is one transaction: revision, references, addresses and audit event are all there, or none is.
/// Times are UTC; the day of a withdrawal is the day in Asia/Ho_Chi_Minh.
/// </summary>
/// <remarks>All verbs throw <see cref="Refusal"/> with a sentence for whoever asked.</remarks>
public sealed class ContentWorkflow(IDbContextFactory<LangNgheDb> databases, TimeProvider clock)
{
    /// <summary>Saves a draft; a new key makes a new item. Nothing that the public sees changes.</summary>
    /// <param name="version">The row version the writer has read; null: whichever.</param>
    public Task SaveAsync(Document document, Actor actor, int? version = null, CancellationToken cancellation = default) =>
        ChangeAsync(actor, async (db, writer) =>
        {
            Demand(ContentTypes.Of(document.GetType()).Check(document, Occasion.Save));
            var item = await db.Items.FindAsync([document.Key], cancellation)
                ?? writer.Create(document.Key, ContentTypes.Of(document.GetType()), null);
            if (version is not null && version != item.Version)
            {
                throw new Refusal("Refusal.SomebodyWasFaster");
            }
            await writer.WriteDraftAsync(item, document, cancellation);
            await writer.WriteAuditAsync(item, Verb.Save, null, cancellation);
        }, cancellation);

    /// <summary>Lets the public see the draft. A withdrawn or removed item is in operation again.</summary>
    public Task PublishAsync(Guid key, Actor actor, string? reason = null, CancellationToken cancellation = default) =>
        ChangeAsync(actor, async (_, writer) =>
        {
            var item = await writer.FindAsync(key, cancellation);
            var state = Demand(item, Verb.Publish);
            var draft = await writer.ReadAsync(item, item.Draft, cancellation);
            var ready = WithUrlNames(draft) with { Withdrawal = null, WithdrawalReason = default, WithdrawnOn = null };
            if (ready != draft)
            {
                await writer.WriteDraftAsync(item, ready, cancellation);
            }
            await PublishAsync(writer, item, ready, state, cancellation);
            await writer.WriteAuditAsync(item, Verb.Publish, reason, cancellation);
        }, cancellation);

    /// <summary>Gives the item new addresses; the old ones redirect there for ever.</summary>
    public Task RenameAsync(Guid key, LocalizedText urlName, Actor actor, string? reason = null, CancellationToken cancellation = default) =>
        AmendAsync(key, Verb.Rename, document => Renamed(document, urlName), actor, reason, cancellation);

    /// <summary>No longer in operation: the page stays, with banner, reason and day.</summary>
    public Task WithdrawAsync(Guid key, Actor actor, string reason, CancellationToken cancellation = default) =>
        AmendAsync(key, Verb.Withdraw, document => Ended(document, WithdrawalKind.Withdrawn, reason), actor, reason, cancellation);

    /// <summary>Published in error: the address answers 410.</summary>
    public Task RemoveAsync(Guid key, Actor actor, string reason, CancellationToken cancellation = default) =>
        AmendAsync(key, Verb.Remove, document => Ended(document, WithdrawalKind.Removed, reason), actor, reason, cancellation);

    /// <summary>
    /// Changes what is public without publishing what is only drafted: the change is made to the published revision, and to a newer draft too.
    /// </summary>
    private Task AmendAsync(Guid key, Verb verb, Func<Document, Document> amend, Actor actor, string? reason, CancellationToken cancellation) =>
        ChangeAsync(actor, async (_, writer) =>
        {
            var item = await writer.FindAsync(key, cancellation);
            var state = Demand(item, verb);
            var draft = amend(await writer.ReadAsync(item, item.Draft, cancellation));
            var hasNewerDraft = item.Published is not null && item.Published != item.Draft;
            if (item.Published is { } published)
            {
                var amended = hasNewerDraft ? amend(await writer.ReadAsync(item, published, cancellation)) : draft;
                await writer.WriteDraftAsync(item, amended, cancellation);
                await PublishAsync(writer, item, amended, state, cancellation);
            }
            if (item.Published is null || hasNewerDraft)
            {
                await writer.WriteDraftAsync(item, draft, cancellation);
            }
            await writer.WriteAuditAsync(item, verb, reason, cancellation);
        }, cancellation);

    internal static async Task PublishAsync(ContentWriter writer, ContentItem item, Document document, ContentState state, CancellationToken cancellation)
    {
        Demand(ContentTypes.Of(document.GetType()).Check(document, Occasion.Publish).Concat(await writer.CheckAgainstOthersAsync(document, cancellation)));
        await writer.WritePublishedAsync(item, document, state, cancellation);
    }

    private async Task ChangeAsync(Actor actor, Func<LangNgheDb, ContentWriter, Task> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.BeginChangeAsync(cancellation);
        try
        {
            await change(db, new ContentWriter(db, clock, actor));
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new Refusal("Refusal.SomebodyWasFaster");
        }
        await transaction.CommitAsync(cancellation);
    }

    private static ContentState Demand(ContentItem item, Verb verb) =>
        Transitions.After(item.State, verb) ?? throw new Refusal($"Refusal.{verb}.{item.State}");

    private static void Demand(IEnumerable<Fault> faults)
    {
        if (faults.ToList() is { Count: > 0 } found)
        {
            throw new Refusal("Refusal.Faults", found.Count) { Faults = found };
        }
    }

    private Document Ended(Document document, WithdrawalKind kind, string reason) => document with
    {
        Withdrawal = kind,
        WithdrawalReason = new(reason),
        WithdrawnOn = clock.TodayInVietnam(),
    };

    private static Document Renamed(Document document, LocalizedText urlName)
    {
        var now = new LocalizedText(urlName.Vi ?? document.UrlName.Vi, urlName.En ?? document.UrlName.En);
        return document with
        {
            UrlName = now,
            FormerUrlNames = new(Former(document, now, Language.Vi), Former(document, now, Language.En)),
        };
    }

    private static string[] Former(Document document, LocalizedText now, Language language) =>
        [.. document.FormerUrlNames[language].Append(document.UrlName[language]).OfType<string>().Distinct().Where(n => n != now[language])];

    /// <summary>An item without English has an English address all the same: the page says that it is not translated.</summary>
    internal static Document WithUrlNames(Document document) => document with
    {
        UrlName = new(
            document.UrlName.Vi ?? Slug.From(document.Name.Vi ?? ""),
            document.UrlName.En ?? Slug.FromEnglishName(document.Name.En ?? document.Name.Vi ?? "")),
    };
}
