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
        ChangeAsync(actor, async (db, writer) =>
        {
            var item = await writer.FindAsync(key, cancellation);
            var state = Demand(item, Verb.Publish);
            var draft = await writer.ReadAsync(item, item.Draft, cancellation);
            var ready = await writer.WithFormerUrlNamesAsync(UrlNames.Completed(draft), cancellation)
                with
            { Withdrawal = null, WithdrawalReason = default, WithdrawnOn = null };
            Demand(await new ContentChecks(db).ToPublishAsync(ready, cancellation));
            if (ready != draft)
            {
                await writer.WriteDraftAsync(item, ready, cancellation);
            }
            await writer.WritePublishedAsync(item, ready, state, cancellation);
            await writer.WriteAuditAsync(item, Verb.Publish, reason, cancellation);
        }, cancellation);

    /// <summary>Gives the item new addresses, folded to plain letters (D11); the old ones redirect there for ever.</summary>
    public async Task RenameAsync(Guid key, LocalizedText urlName, Actor actor, string? reason = null, CancellationToken cancellation = default)
    {
        var folded = new LocalizedText(Slug.Shortened(Slug.From(urlName.Vi ?? "")), Slug.Shortened(Slug.From(urlName.En ?? "")));
        if (folded.IsEmpty)
        {
            throw new Refusal("Refusal.Rename.Nothing");
        }
        await AmendAsync(key, Verb.Rename, document => UrlNames.Renamed(document, folded), actor, reason, cancellation);
    }

    /// <summary>No longer in operation: the page stays, with banner, reason and day.</summary>
    public Task WithdrawAsync(Guid key, Actor actor, string reason, CancellationToken cancellation = default) =>
        EndAsync(key, Verb.Withdraw, WithdrawalKind.Withdrawn, actor, reason, cancellation);

    /// <summary>Published in error: the address answers 410.</summary>
    public Task RemoveAsync(Guid key, Actor actor, string reason, CancellationToken cancellation = default) =>
        EndAsync(key, Verb.Remove, WithdrawalKind.Removed, actor, reason, cancellation);

    private async Task EndAsync(Guid key, Verb verb, WithdrawalKind kind, Actor actor, string reason, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal("Refusal.NoReason");
        }
        var day = clock.TodayInVietnam();
        await AmendAsync(
            key, verb, d => d with { Withdrawal = kind, WithdrawalReason = new(reason), WithdrawnOn = day }, actor, reason, cancellation);
    }

    /// <summary>
    /// Changes what is public without publishing what is only drafted: the change is made to the published revision, and to a newer draft too.
    /// What was public once is not judged again: nothing may stand in the way of taking it down.
    /// </summary>
    private Task AmendAsync(Guid key, Verb verb, Func<Document, Document> amend, Actor actor, string? reason, CancellationToken cancellation) =>
        ChangeAsync(actor, async (db, writer) =>
        {
            var item = await writer.FindAsync(key, cancellation);
            var state = Demand(item, verb);
            var draft = item.Draft;
            var published = item.Published;
            if (published is not null)
            {
                var amended = await writer.WithFormerUrlNamesAsync(amend(await writer.ReadAsync(item, published.Value, cancellation)), cancellation);
                Demand(await new ContentChecks(db).AddressesAsync(amended, cancellation));
                await writer.WriteDraftAsync(item, amended, cancellation);
                await writer.WritePublishedAsync(item, amended, state, cancellation);
            }
            if (draft != published)
            {
                await writer.WriteDraftAsync(item, amend(await writer.ReadAsync(item, draft, cancellation)), cancellation);
            }
            await writer.WriteAuditAsync(item, verb, reason, cancellation);
        }, cancellation);

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
}
