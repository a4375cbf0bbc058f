using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

public sealed class SavingTests : IDisposable
{
    private readonly TestDatabase db = new();

    [Fact]
    public async Task A_new_document_becomes_a_draft_with_one_revision_and_one_event()
    {
        var village = await db.SaveAsync(Some.Village());

        var item = db.Item(village.Key);
        Assert.Equal(
            ("craftVillage", ContentState.Draft, db.Now, 1, null, 1L, null, 1, null, null),
            (item.Type, item.State, item.CreatedAt, item.Draft, item.Published, item.ChangeNumber, item.Imported, item.Version, item.FirstPublishedAt, item.ChangedAt));
        var revision = db.Ask(d => d.Revisions.Single());
        Assert.Equal(
            (village.Key, 1, 1, ContentJson.Write(village), db.Now, "Lan"),
            (revision.ItemKey, revision.Number, revision.Shape, revision.Json, revision.CreatedAt, revision.By));
        Assert.Equal([(1, db.Now, "Lan", Verb.Save, village.Key, 1, null)], Events());
        Assert.Equal((1, 1, 0, 0, 1), db.Rows());
    }

    [Fact]
    public async Task Saving_again_adds_a_revision_and_never_touches_the_one_before()
    {
        var first = await db.SaveAsync(Some.Village());
        var before = db.Ask(d => d.Revisions.Single()).Json;
        db.Clock.Advance(TimeSpan.FromHours(1));

        var second = await db.SaveAsync(first with { Story = new("Chuyện kể.") });

        Assert.Equal([before, ContentJson.Write(second)], db.Ask(d => d.Revisions.OrderBy(r => r.Number).Select(r => r.Json).ToList()));
        Assert.Equal((2, 2, 2L), (db.Item(first.Key).Draft, db.Item(first.Key).Version, db.Item(first.Key).ChangeNumber));
        Assert.Equal(PortalFactory.Noon.UtcDateTime, db.Item(first.Key).CreatedAt);
    }

    [Fact]
    public async Task A_draft_keeps_whom_it_names()
    {
        var product = await db.SaveAsync(Some.Product(p => p with { Villages = [Some.Village().Key], Pictures = [Some.Image().Key] }));
        Assert.Equal([("pictures", product.Pictures[0], false), ("villages", product.Villages[0], false)], References());

        await db.SaveAsync(product with { Villages = [], Pictures = product.Pictures });

        Assert.Equal([("pictures", product.Pictures[0], false)], References());
    }

    [Fact]
    public async Task Saving_over_a_newer_version_is_refused_kindly()
    {
        var village = await db.SaveAsync(Some.Village());
        var read = db.Item(village.Key).Version;
        await db.SaveAsync(village with { Story = new("Người nhanh hơn viết.") }, read);
        var rows = db.Rows();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.SaveAsync(village with { Story = new("Người chậm viết.") }, read));

        Assert.Equal("Có người vừa sửa mục này trước bạn. Hãy mở lại rồi sửa tiếp.", refusal.In(Language.Vi));
        Assert.Equal("Somebody has just changed this item before you. Open it again and go on from there.", refusal.In(Language.En));
        Assert.Equal(rows, db.Rows());
    }

    [Fact]
    public async Task What_publishing_requires_saving_does_not()
    {
        var village = await db.SaveAsync(new CraftVillage { Key = Guid.NewGuid() });

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.PublishAsync(village.Key));

        Assert.Equal("Nội dung còn 5 chỗ chưa đúng.", refusal.In(Language.Vi));
        Assert.Equal("The content has 5 faults.", refusal.In(Language.En));
        Assert.Equal(
            [
                ("title", "Cần có trước khi đăng, ít nhất bằng tiếng Việt.", "Needed before publishing, at least in Vietnamese."),
                ("craft", "Cần có trước khi đăng, ít nhất bằng tiếng Việt.", "Needed before publishing, at least in Vietnamese."),
                ("summary", "Cần có trước khi đăng, ít nhất bằng tiếng Việt.", "Needed before publishing, at least in Vietnamese."),
                ("place", "Cần có trước khi đăng, ít nhất bằng tiếng Việt.", "Needed before publishing, at least in Vietnamese."),
                ("umbracoUrlName", "Cần có địa chỉ ở cả hai ngôn ngữ; tên không có chữ nào để tạo ra.", "Needs an address in both languages; the name has no letter to make one from."),
            ],
            refusal.Faults.Select(f => (f.Property, f.In(Language.Vi), f.In(Language.En))));
    }

    [Fact]
    public async Task A_faulty_document_is_not_saved_at_all()
    {
        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.SaveAsync(Some.Village(v => v with { RuralTradeGroup = 8 })));

        Assert.Equal([("ruralTradeGroup", "Phải từ 1 đến 7.")], refusal.Faults.Select(f => (f.Property, f.In(Language.Vi))));
        Assert.Equal((0, 0, 0, 0, 0), db.Rows());
    }

    [Fact]
    public async Task An_item_stays_of_its_type()
    {
        var village = await db.SaveAsync(Some.Village());
        var rows = db.Rows();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.SaveAsync(Some.Product(p => p with { Key = village.Key })));

        Assert.Equal("Mục này thuộc loại nội dung “craftVillage” và giữ nguyên loại ấy.", refusal.In(Language.Vi));
        Assert.Equal("This item is of the content type “craftVillage” and stays so.", refusal.In(Language.En));
        Assert.Equal(rows, db.Rows());
    }

    [Fact]
    public async Task A_fault_in_the_middle_of_writing_leaves_nothing()
    {
        db.Execute("CREATE TRIGGER full BEFORE INSERT ON AuditEvents BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");

        await Assert.ThrowsAnyAsync<Microsoft.EntityFrameworkCore.DbUpdateException>(() => db.SaveAsync(Some.Product(p => p with { Villages = [Guid.NewGuid()] })));

        Assert.Equal((0, 0, 0, 0, 0), db.Rows());
    }

    private List<(long, DateTime, string, Verb, Guid, int, string?)> Events() =>
        db.Ask(d => d.AuditEvents.OrderBy(e => e.Number).AsEnumerable().Select(e => (e.Number, e.At, e.By, e.Verb, e.ItemKey, e.Revision, e.Reason)).ToList());

    private List<(string, Guid, bool)> References() =>
        db.Ask(d => d.References.OrderBy(r => r.Property).AsEnumerable().Select(r => (r.Property, r.To, r.Published)).ToList());

    public void Dispose() => db.Dispose();
}
