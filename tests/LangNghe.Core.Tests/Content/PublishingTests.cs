using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

public sealed class PublishingTests : IDisposable
{
    private readonly TestDatabase db = new();

    [Fact]
    public async Task Publishing_writes_addresses_references_days_and_an_event()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { Name = new("Lụa Tân Châu", "Tân Châu silk village (lụa)") }));
        var product = await db.SaveAsync(Some.Product(p => p with { Villages = [village.Key] }));
        db.Clock.Advance(TimeSpan.FromMinutes(5));

        await db.PublishAsync(product.Key, "đủ nguồn");

        var item = db.Item(product.Key);
        Assert.Equal((ContentState.Published, 2, 2, db.Now, db.Now, 4L, 2), (item.State, item.Draft, item.Published, item.FirstPublishedAt, item.ChangedAt, item.ChangeNumber, item.Version));
        Assert.Equal(
            [("villages", village.Key, false), ("villages", village.Key, true)],
            db.Ask(d => d.References.Where(r => r.From == product.Key).OrderBy(r => r.Published).AsEnumerable().Select(r => (r.Property, r.To, r.Published)).ToList()));
        Assert.Equal([(Language.Vi, "lua-tan-chau", true), (Language.En, "tan-chau-silk-village", true)], db.Addresses(village.Key));
        var written = db.Ask(d => d.AuditEvents.OrderBy(e => e.Number).Last());
        Assert.Equal((4L, db.Now, "Lan", Verb.Publish, product.Key, 2, "đủ nguồn"), (written.Number, written.At, written.By, written.Verb, written.ItemKey, written.Revision, written.Reason));
    }

    [Fact]
    public async Task A_placeholder_may_be_saved_but_not_published()
    {
        var village = await db.SaveAsync(Some.Village(v => v with { Scope = VillageScope.Placeholder }));

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(village.Key));

        Assert.Equal(
            [("scope", "Mục giữ chỗ, chưa mô tả làng nào, không được đăng.", "A placeholder, which describes no village yet, may not be published.")],
            Shown(refusal));
    }

    [Fact]
    public async Task Publishing_twice_keeps_the_first_day()
    {
        var village = await db.PublishAsync(Some.Village());
        db.Clock.Advance(TimeSpan.FromDays(1));

        await db.PublishAsync(village.Key);

        var item = db.Item(village.Key);
        Assert.Equal((PortalFactory.Noon.UtcDateTime, db.Now, 2, 2), (item.FirstPublishedAt, item.ChangedAt, item.Draft, item.Published));
    }

    [Fact]
    public async Task A_draft_newer_than_the_published_revision_stays_unseen()
    {
        var village = await db.PublishAsync(Some.Village());
        await db.SaveAsync(village with { Story = new("Chưa xong.") });

        Assert.Equal((3, 2), (db.Item(village.Key).Draft, db.Item(village.Key).Published));
        Assert.True((await db.SnapshotAsync()).Find<CraftVillage>(village.Key)!.Story.IsEmpty);
    }

    [Fact]
    public async Task An_item_without_English_has_an_English_address_all_the_same()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { Name = new("Đường thốt nốt An Phú") }));

        Assert.Equal([(Language.Vi, "duong-thot-not-an-phu", true), (Language.En, "duong-thot-not-an-phu", true)], db.Addresses(village.Key));
    }

    [Fact]
    public async Task A_name_too_long_for_an_address_gives_its_first_words()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { Name = new(string.Concat(Enumerable.Repeat("Làng ", 60)).TrimEnd()) }));

        var address = string.Join('-', Enumerable.Repeat("lang", 40));
        Assert.Equal([(Language.Vi, address, true), (Language.En, address, true)], db.Addresses(village.Key));
    }

    [Fact]
    public async Task One_address_may_stand_in_both_languages_and_in_two_types_but_not_twice_in_one()
    {
        var name = new LocalizedText("Lụa", "Lụa");
        await db.PublishAsync(Some.Village(v => v with { Name = name }));
        await db.PublishAsync(Some.Product(p => p with { Name = name }));
        var second = await db.SaveAsync(Some.Village(v => v with { Name = name }));
        var rows = db.Rows();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(second.Key));

        Assert.Equal(
            Enumerable.Repeat(("umbracoUrlName", "Địa chỉ “lua” đã có mục khác dùng.", "The address “lua” is used by another item."), 2), Shown(refusal));
        Assert.Equal(rows, db.Rows());
    }

    [Fact]
    public async Task An_address_somebody_else_once_had_is_taken()
    {
        var first = await db.PublishAsync(Some.Village(v => v with { UrlName = new("lua", "silk") }));
        await db.RenameAsync(first.Key, "lua-tan-chau");
        var second = await db.SaveAsync(Some.Village(v => v with { UrlName = new("lua", "other"), FormerUrlNames = new([], ["silk"]) }));

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(second.Key));

        Assert.Equal(
            [
                ("umbracoUrlName", "Địa chỉ “lua” đã có mục khác dùng.", "The address “lua” is used by another item."),
                ("formerUrlNames", "Địa chỉ “silk” đã có mục khác dùng.", "The address “silk” is used by another item."),
            ],
            Shown(refusal));
    }

    [Fact]
    public async Task A_reference_to_nothing_blocks_publishing()
    {
        var nothing = Guid.NewGuid();
        var product = await db.SaveAsync(Some.Product(p => p with { Villages = [nothing] }));
        var rows = db.Rows();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(product.Key));

        Assert.Equal([("villages", $"Nhắc tới mục {nothing}, mục này không có.", $"Names the item {nothing}, which does not exist.")], Shown(refusal));
        Assert.Equal(rows, db.Rows());
    }

    [Fact]
    public async Task A_reference_to_an_item_of_another_type_blocks_publishing()
    {
        var law = await db.SaveAsync(Some.Law());
        var product = await db.SaveAsync(Some.Product(p => p with { Villages = [law.Key] }));

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(product.Key));

        Assert.Equal([("villages", $"Nhắc tới “{law.Key}”, không đúng loại nội dung.", $"Names “{law.Key}”, which is of another content type.")], Shown(refusal));
    }

    [Fact]
    public async Task A_reference_inside_an_element_is_checked_too()
    {
        var guide = await db.SaveAsync(Some.Guide(Some.Law()));

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(guide.Key));

        Assert.Equal(["sections"], refusal.Faults.Select(f => f.Property));
    }

    [Fact]
    public async Task A_reference_to_something_unpublished_is_allowed()
    {
        var village = await db.SaveAsync(Some.Village());

        var product = await db.PublishAsync(Some.Product(p => p with { Villages = [village.Key] }));

        Assert.Equal(ContentState.Published, db.Item(product.Key).State);
    }

    [Fact]
    public async Task An_address_changed_in_a_draft_leaves_the_old_one_leading_there()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { UrlName = new("cu", "old") }));

        await db.PublishAsync(village with { UrlName = new("moi", "new") });

        Assert.Equal([(Language.Vi, "cu", false), (Language.Vi, "moi", true), (Language.En, "new", true), (Language.En, "old", false)], db.Addresses(village.Key));
        Assert.Equal(new LocalizedTexts(["cu"], ["old"]), (await db.SnapshotAsync()).Find<CraftVillage>(village.Key)!.FormerUrlNames);
    }

    [Fact]
    public async Task Who_names_an_item_that_does_not_exist_is_told()
    {
        var key = Guid.NewGuid();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(key));

        Assert.Equal(($"Không có mục nào mang khóa {key}.", $"No item has the key {key}."), (refusal.In(Language.Vi), refusal.In(Language.En)));
    }

    private static IEnumerable<(string, string, string)> Shown(Refusal refusal) =>
        refusal.Faults.Select(f => (f.Property, f.In(Language.Vi), f.In(Language.En)));

    public void Dispose() => db.Dispose();
}
