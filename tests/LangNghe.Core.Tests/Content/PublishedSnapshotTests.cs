using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using LangNghe.Core.Legal;
using LangNghe.Core.Products;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

public sealed class PublishedSnapshotTests : IDisposable
{
    private readonly TestDatabase db = new();

    [Fact]
    public async Task An_address_is_found_moved_gone_or_nothing()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { UrlName = new("cu", "old") }));
        var removed = await db.PublishAsync(Some.Village(v => v with { UrlName = new("nham", "mistake") }));
        await db.SaveAsync(Some.Village(v => v with { UrlName = new("nhap", "draft") }));
        await db.RenameAsync(village.Key, "moi");
        await db.RemoveAsync(removed.Key);

        var found = await db.SnapshotAsync();

        var item = found.Find<CraftVillage>(village.Key);
        Assert.Equal(new(item, null, null), found.At<CraftVillage>(Language.Vi, "moi"));
        Assert.Equal(new(item, "moi", null), found.At<CraftVillage>(Language.Vi, "cu"));
        Assert.Equal(new(item, null, null), found.At<CraftVillage>(Language.En, "old"));
        Assert.Equal(new(null, null, new DateOnly(2026, 12, 10)), found.At<CraftVillage>(Language.En, "mistake"));
        foreach (var nothing in new[] { "nhap", "draft", "old", "MOI", "" })
        {
            Assert.Equal(default, found.At<CraftVillage>(Language.Vi, nothing));
        }
        Assert.Equal(default, found.At<Product>(Language.Vi, "moi"));
    }

    [Fact]
    public async Task An_unreadable_revision_is_reported_and_hides_no_other_change()
    {
        var village = await db.PublishAsync(Some.Village());
        await db.SnapshotAsync();
        await db.PublishAsync(village with { Story = new("Mới.") });
        var other = await db.PublishAsync(Some.Village());
        db.Execute($"UPDATE Revisions SET Json = '[]' WHERE ItemKey = '{village.Key}' COLLATE NOCASE AND Number > 1");

        var found = await db.SnapshotAsync();

        Assert.Equal((true, other.Name), (found.Find<CraftVillage>(village.Key)!.Story.IsEmpty, found.Find<CraftVillage>(other.Key)!.Name));
        Assert.Equal([(village.Key, db.Item(village.Key).Published)], db.Published.Unreadable.Select(u => (u.Key, (int?)u.Revision)));

        await db.PublishAsync(village with { Story = new("Sửa.") });
        Assert.Equal("Sửa.", (await db.SnapshotAsync()).Find<CraftVillage>(village.Key)!.Story.Vi);
        Assert.Empty(db.Published.Unreadable);
    }

    [Fact]
    public async Task Lists_stand_in_the_Vietnamese_alphabet_of_each_language()
    {
        string[] vietnamese = ["Ô Lâm", "Da cá", "Đan lát", "Ánh sáng", "Ăn uống", "Ong mật", "An Phú"];
        string[] english = ["c", "Đ", "d", "b", "a", "e", "ă"];
        foreach (var (vi, en) in vietnamese.Zip(english))
        {
            await db.PublishAsync(Some.Product(p => p with { Name = new(vi, en), UrlName = new($"{p.Key}", $"{p.Key}") }));
        }

        var found = await db.SnapshotAsync();

        Assert.Equal(["An Phú", "Ánh sáng", "Ăn uống", "Da cá", "Đan lát", "Ong mật", "Ô Lâm"], found.All<Product>().Select(p => p.Name.Vi));
        Assert.Equal(["a", "ă", "b", "c", "d", "Đ", "e"], found.All<Product>(Language.En).Select(p => p.Name.En));
    }

    [Fact]
    public async Task A_relation_stored_on_one_side_is_known_on_both()
    {
        var village = await db.PublishAsync(Some.Village());
        var second = await db.PublishAsync(Some.Product(p => p with { Name = new("Khăn", "A scarf"), Villages = [village.Key] }));
        var first = await db.PublishAsync(Some.Product(p => p with { Name = new("Áo", "The dress"), Villages = [village.Key] }));
        await db.SaveAsync(Some.Product(p => p with { Villages = [village.Key] }));
        var law = await db.PublishAsync(Some.Law());
        var guide = await db.PublishAsync(Some.Guide(law));

        var found = await db.SnapshotAsync();

        Assert.Equal([first.Key, second.Key], found.Referring<Product>(village.Key, nameof(Product.Villages)).Select(p => p.Key));
        Assert.Equal([second.Key, first.Key], found.Referring<Product>(village.Key, nameof(Product.Villages), Language.En).Select(p => p.Key));
        Assert.Equal([village.Key], found.Find<CraftVillage>(found.Find<Product>(first.Key)!.Villages).Select(v => v.Key));
        Assert.Equal([guide.Key], found.Referring<Guide>(law.Key, nameof(Guide.Sections)).Select(g => g.Key));
        Assert.Empty(found.Referring<Product>(village.Key, nameof(Product.Pictures)));
        Assert.Empty(found.Referring<LegalDocument>(village.Key, nameof(Product.Villages)));
    }

    [Fact]
    public async Task Who_is_named_but_not_public_has_a_name_until_removed()
    {
        var draft = await db.SaveAsync(Some.Village(v => v with { Name = new("Nháp") }));
        var removed = await db.PublishAsync(Some.Village());
        await db.RemoveAsync(removed.Key);
        var published = await db.PublishAsync(Some.Village());

        var found = await db.SnapshotAsync();

        Assert.Equal([new LocalizedText("Nháp")], found.UnpublishedNames([published.Key, draft.Key, removed.Key, Guid.NewGuid()]));
        Assert.Equal([published.Key], found.Find<CraftVillage>([draft.Key, removed.Key, published.Key]).Select(v => v.Key));
    }

    [Fact]
    public async Task A_snapshot_stays_as_it_was_when_taken()
    {
        var village = await db.PublishAsync(Some.Village(v => v with { UrlName = new("cu", "old") }));
        var before = await db.SnapshotAsync();

        await db.PublishAsync(village with { UrlName = new("moi", "new"), Story = new("Mới.") });
        await db.PublishAsync(Some.Village());
        var after = await db.SnapshotAsync();

        Assert.Equal((2, null, null), (before.Number, before.At<CraftVillage>(Language.Vi, "cu").MovedTo, before.Find<CraftVillage>(village.Key)!.Story.Vi));
        Assert.Equal((6, "moi", "Mới."), (after.Number, after.At<CraftVillage>(Language.Vi, "cu").MovedTo, after.Find<CraftVillage>(village.Key)!.Story.Vi));
        Assert.Equal((1, 2), (before.All<CraftVillage>().Count, after.All<CraftVillage>().Count));
    }

    [Fact]
    public async Task Where_nothing_happened_the_snapshot_stays_the_same()
    {
        await db.PublishAsync(Some.Village());

        Assert.Same(await db.SnapshotAsync(), await db.SnapshotAsync());
    }

    [Fact]
    public async Task What_somebody_else_wrote_is_seen_at_the_next_look()
    {
        await db.SnapshotAsync();
        var elsewhere = new ContentWorkflow(db, db.Clock);
        var village = Some.Village();
        await Task.Run(() => elsewhere.SaveAsync(village, TestDatabase.Lan, null, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        await db.PublishAsync(village.Key);

        Assert.NotNull((await db.SnapshotAsync()).Find<CraftVillage>(village.Key));
    }

    [Fact]
    public async Task Another_database_in_its_place_is_read_from_the_beginning()
    {
        using var other = new TestDatabase();
        var old = await db.PublishAsync(Some.Village());
        await db.PublishAsync(Some.Village());
        var kept = await other.PublishAsync(Some.Village());
        var files = new Exchangeable(db);
        using var published = new PublishedContent(files);
        await published.RefreshAsync(TestContext.Current.CancellationToken);

        files.Database = other;
        await published.RefreshAsync(TestContext.Current.CancellationToken);

        Assert.Equal([kept.Key], published.Current.All<CraftVillage>().Select(v => v.Key));
        Assert.Null(published.Current.Find<CraftVillage>(old.Key));
    }

    [Fact]
    public async Task A_document_knows_when_it_was_published_and_changed()
    {
        var village = await db.PublishAsync(Some.Village());
        db.Clock.Advance(TimeSpan.FromDays(2));
        await db.PublishAsync(village with { Story = new("Mới.") });
        await db.SaveAsync(Some.Village());

        var found = await db.SnapshotAsync();

        Assert.Equal(new Publication(PortalFactory.Noon.UtcDateTime, db.Now, 4), found.Find<CraftVillage>(village.Key)!.Publication);
        Assert.Equal(db.Now, found.ChangedAt);
    }

    [Fact]
    public async Task Something_derived_is_made_once_a_snapshot()
    {
        await db.PublishAsync(Some.Village());
        var found = await db.SnapshotAsync();
        var made = 0;

        var first = found.Derive(s => new List<int> { ++made, s.All<CraftVillage>().Count });
        var second = found.Derive(s => new List<int> { ++made, s.All<CraftVillage>().Count });

        Assert.Same(first, second);
        Assert.Equal([1, 1], first);
    }

    public void Dispose() => db.Dispose();

    private sealed class Exchangeable(TestDatabase first) : Microsoft.EntityFrameworkCore.IDbContextFactory<Core.Data.LangNgheDb>
    {
        public TestDatabase Database { get; set; } = first;

        public Core.Data.LangNgheDb CreateDbContext() => Database.CreateDbContext();
    }
}
