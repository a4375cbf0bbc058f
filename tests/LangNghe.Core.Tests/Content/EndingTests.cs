using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

/// <summary>Withdrawing and removing.</summary>
public sealed class EndingTests : IDisposable
{
    private readonly TestDatabase db = new();

    [Fact]
    public async Task A_withdrawn_item_stays_public_with_reason_and_the_day_in_Vietnam()
    {
        var village = await db.PublishAsync(Some.Village());
        // 18:00 UTC on the 10th is the 11th in Vietnam.
        db.Clock.Advance(TimeSpan.FromHours(13));

        await db.WithdrawAsync(village.Key, "hộ cuối cùng đã nghỉ");

        var seen = (await db.SnapshotAsync()).Find<CraftVillage>(village.Key)!;
        Assert.Equal(
            (WithdrawalKind.Withdrawn, new LocalizedText("hộ cuối cùng đã nghỉ"), new DateOnly(2026, 12, 11)),
            (seen.Withdrawal, seen.WithdrawalReason, seen.WithdrawnOn));
        var item = db.Item(village.Key);
        Assert.Equal((ContentState.Withdrawn, item.Draft, db.Now), (item.State, item.Published, item.ChangedAt));
        var written = db.Ask(d => d.AuditEvents.OrderBy(e => e.Number).Last());
        Assert.Equal((Verb.Withdraw, "Lan", "hộ cuối cùng đã nghỉ"), (written.Verb, written.By, written.Reason));
    }

    [Fact]
    public async Task A_removed_item_leaves_its_addresses_answering_gone_and_names_nobody()
    {
        var village = await db.PublishAsync(Some.Village());
        var product = await db.PublishAsync(Some.Product(p => p with { Villages = [village.Key], UrlName = new("khan-lua", "scarf") }));

        await db.RemoveAsync(product.Key);

        var found = await db.SnapshotAsync();
        Assert.Equal(new(null, null, new DateOnly(2026, 12, 10)), found.At<Product>(Language.Vi, "khan-lua"));
        Assert.Null(found.Find<Product>(product.Key));
        Assert.Empty(found.Referring<Product>(village.Key, nameof(Product.Villages)));
        Assert.Empty(found.UnpublishedNames([product.Key]));
        Assert.Equal([false], db.Ask(d => d.References.Where(r => r.From == product.Key).Select(r => r.Published).ToList()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_newer_draft_is_not_published_by_the_way(bool remove)
    {
        var village = await db.PublishAsync(Some.Village());
        await db.SaveAsync(village with { Story = new("Chưa xong.") });

        await (remove ? db.RemoveAsync(village.Key) : db.WithdrawAsync(village.Key));

        var kind = remove ? WithdrawalKind.Removed : WithdrawalKind.Withdrawn;
        Assert.Equal((5, 4), (db.Item(village.Key).Draft, db.Item(village.Key).Published));
        Assert.Equal((kind, true), (db.Read<CraftVillage>(village.Key, 4).Withdrawal, db.Read<CraftVillage>(village.Key, 4).Story.IsEmpty));
        Assert.Equal((kind, "Chưa xong."), (db.Read<CraftVillage>(village.Key, 5).Withdrawal, db.Read<CraftVillage>(village.Key, 5).Story.Vi));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Publishing_again_takes_kind_reason_and_day_away(bool remove)
    {
        var village = await db.PublishAsync(Some.Village(v => v with { UrlName = new("lua", "silk") }));
        await (remove ? db.RemoveAsync(village.Key) : db.WithdrawAsync(village.Key));

        await db.PublishAsync(village.Key);

        var found = (await db.SnapshotAsync()).At<CraftVillage>(Language.Vi, "lua");
        Assert.Equal((null, default, null), (found.Item!.Withdrawal, found.Item.WithdrawalReason, found.Item.WithdrawnOn));
        Assert.Equal(ContentState.Published, db.Item(village.Key).State);
    }

    [Fact]
    public async Task A_removed_item_stays_gone_whatever_is_drafted_of_it()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { UrlName = new("lua", "silk") }));
        await db.RemoveAsync(village.Key);
        db.Clock.Advance(TimeSpan.FromDays(30));

        await db.SaveAsync(village with { Story = new("Viết lại.") });

        Assert.Equal(new(null, null, new DateOnly(2026, 12, 10)), (await db.SnapshotAsync()).At<CraftVillage>(Language.Vi, "lua"));
    }

    [Fact]
    public async Task No_rule_that_came_later_keeps_an_item_from_being_taken_down()
    {
        var village = await db.PublishAsync(Some.Village());
        db.Execute("UPDATE Revisions SET Json = json_remove(Json, '$.summary')");

        await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(village.Key));
        await db.RemoveAsync(village.Key);

        Assert.Equal(ContentState.Removed, db.Item(village.Key).State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Taking_down_without_a_reason_is_refused(string blank)
    {
        var village = await db.PublishAsync(Some.Village());

        foreach (var act in new[] { () => db.WithdrawAsync(village.Key, blank), () => db.RemoveAsync(village.Key, blank) })
        {
            var refusal = await Assert.ThrowsAsync<Refusal>(act);
            Assert.Equal(("Cần nói vì sao.", "Say why."), (refusal.In(Language.Vi), refusal.In(Language.En)));
        }
        Assert.Equal(ContentState.Published, db.Item(village.Key).State);
    }

    [Fact]
    public async Task A_reason_longer_than_the_audit_holds_is_refused()
    {
        var village = await db.PublishAsync(Some.Village());
        var rows = db.Rows();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.WithdrawAsync(village.Key, new string('x', 2_001)));

        Assert.Equal(("Lý do dài quá 2000 ký tự.", "The reason is longer than 2000 characters."), (refusal.In(Language.Vi), refusal.In(Language.En)));
        Assert.Equal(rows, db.Rows());
        await db.WithdrawAsync(village.Key, new string('x', 2_000));
    }

    [Theory]
    [InlineData("", "Cần nói ai làm.", "Say who does it.")]
    [InlineData(" ", "Cần nói ai làm.", "Say who does it.")]
    [InlineData(null, "Tên người làm dài quá 200 ký tự.", "The name of who does it is longer than 200 characters.")]
    public void Nobody_and_names_longer_than_the_audit_holds_do_nothing(string? name, string vi, string en)
    {
        var refusal = Assert.Throws<Refusal>(() => new Actor(name ?? new string('x', 201)));

        Assert.Equal((vi, en), (refusal.In(Language.Vi), refusal.In(Language.En)));
    }

    [Theory]
    [InlineData(WithdrawalKind.Withdrawn)]
    [InlineData(WithdrawalKind.Removed)]
    public async Task What_is_written_as_ended_needs_the_day_and_a_Vietnamese_reason(WithdrawalKind kind)
    {
        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.SaveAsync(Some.Village(v => v with { Withdrawal = kind, WithdrawalReason = new(null, "Closed.") })));

        Assert.Equal(
            [
                ("withdrawal", "Mục đã rút hoặc đã gỡ phải có ngày (withdrawnOn).", "What is withdrawn or removed needs the day (withdrawnOn)."),
                ("withdrawal", "Mục đã rút hoặc đã gỡ phải có lý do bằng tiếng Việt (withdrawalReason).", "What is withdrawn or removed needs the reason in Vietnamese (withdrawalReason)."),
            ],
            refusal.Faults.Select(f => (f.Property, f.In(Language.Vi), f.In(Language.En))));
        await db.SaveAsync(Some.Village(v => v with { Withdrawal = kind, WithdrawalReason = new("Nghỉ."), WithdrawnOn = new DateOnly(2026, 12, 1) }));
    }

    public void Dispose() => db.Dispose();
}
