using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Sync;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>The database is the master: what an import changes, what it leaves, and what it asks (D10).</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TestDatabase db = new();
    private readonly TemporaryFolder folder = new();

    private static readonly CraftVillage Village = Some.Village(v => v with { UrlName = new("lua", "silk") });
    private static readonly Product Product = Some.Product(p => p with { Villages = [Village.Key] });

    [Fact]
    public async Task Into_an_empty_database_all_comes_and_what_the_files_say_is_published_is()
    {
        Write(Item(Village), Item(Product, published: false));

        var report = await db.ImportAsync(folder.Path, publish: true);

        Assert.Equal((2, 0, 0, 1, false), Counts(report));
        var village = db.Item(Village.Key);
        Assert.Equal((ContentState.Published, 1, 1, 1, Created), (village.State, village.Draft, village.Published, village.Imported, village.CreatedAt));
        Assert.Equal((ContentState.Draft, 1, null, 1), (db.Item(Product.Key).State, db.Item(Product.Key).Draft, db.Item(Product.Key).Published, db.Item(Product.Key).Imported));
        Assert.Equal([Verb.Import, Verb.Publish], Verbs(Village.Key));
        Assert.Equal(["lua", "silk"], db.Addresses(Village.Key).Select(a => a.UrlName));
    }

    [Fact]
    public async Task Without_publish_nothing_is_published()
    {
        Write(Item(Village));

        Assert.Equal((1, 0, 0, 0, false), Counts(await db.ImportAsync(folder.Path)));
        Assert.Equal(ContentState.Draft, db.Item(Village.Key).State);

        Assert.Equal((0, 0, 1, 1, false), Counts(await db.ImportAsync(folder.Path, publish: true)));
        Assert.Equal(ContentState.Published, db.Item(Village.Key).State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Importing_twice_changes_nothing_and_says_so(bool publish)
    {
        Write(Item(Village), Item(Product, published: false));
        await db.ImportAsync(folder.Path, publish);
        var rows = db.Rows();

        var again = await db.ImportAsync(folder.Path, publish);

        Assert.Equal((0, 0, 2, 0, true), Counts(again));
        Assert.Equal(rows, db.Rows());
    }

    [Fact]
    public async Task A_file_without_an_address_gets_one_from_the_name_and_comes_again_unchanged()
    {
        Write(Item(Village with { Name = new("Lụa Tân Châu"), UrlName = default }));
        await db.ImportAsync(folder.Path, publish: true);

        Assert.Equal((0, 0, 1, 0, true), Counts(await db.ImportAsync(folder.Path, publish: true)));
        Assert.NotNull((await db.SnapshotAsync()).At<CraftVillage>(Language.Vi, "lua-tan-chau").Item);
    }

    [Fact]
    public async Task Where_nobody_changed_anything_here_a_newer_file_becomes_the_draft_and_with_publish_the_public_text()
    {
        Write(Item(Village));
        await db.ImportAsync(folder.Path, publish: true);
        Write(Item(Village with { Story = new("Mới.") }));

        Assert.Equal((0, 1, 0, 0, false), Counts(await db.ImportAsync(folder.Path)));
        Assert.True((await db.SnapshotAsync()).Find<CraftVillage>(Village.Key)!.Story.IsEmpty);

        Assert.Equal((0, 0, 1, 1, false), Counts(await db.ImportAsync(folder.Path, publish: true)));
        Assert.Equal("Mới.", (await db.SnapshotAsync()).Find<CraftVillage>(Village.Key)!.Story.Vi);
    }

    [Fact]
    public async Task What_was_changed_here_becomes_a_listed_draft_and_is_published_by_a_person_only()
    {
        Write(Item(Village));
        await db.ImportAsync(folder.Path, publish: true);
        await db.PublishAsync(Village with { Story = new("Viết ở cổng.") });
        Write(Item(Village with { Story = new("Viết trong tệp.") }));

        var report = await db.ImportAsync(folder.Path, publish: true);

        Assert.Equal((0, 0, 0, 0, false), Counts(report));
        Assert.Equal([$"Content/{Path.GetFileName(Directory.GetFiles(folder["v17/Content"]).Single())}"], report.Conflicts);
        Assert.Equal((3, 2), (db.Item(Village.Key).Draft, db.Item(Village.Key).Published));
        Assert.Equal("Viết trong tệp.", db.Read<CraftVillage>(Village.Key, 3).Story.Vi);

        Assert.Equal((0, 0, 1, 0, true), Counts(await db.ImportAsync(folder.Path, publish: true)));
        Assert.Equal("Viết ở cổng.", (await db.SnapshotAsync()).Find<CraftVillage>(Village.Key)!.Story.Vi);
    }

    [Fact]
    public async Task A_draft_of_an_editor_is_not_overwritten()
    {
        Write(Item(Village));
        await db.ImportAsync(folder.Path, publish: true);
        await db.SaveAsync(Village with { Story = new("Đang viết.") });

        Assert.Equal((0, 0, 1, 0, true), Counts(await db.ImportAsync(folder.Path, publish: true)));
        Assert.Equal("Đang viết.", db.Read<CraftVillage>(Village.Key, db.Item(Village.Key).Draft).Story.Vi);
    }

    [Fact]
    public async Task What_was_removed_here_stays_removed()
    {
        Write(Item(Village));
        await db.ImportAsync(folder.Path, publish: true);
        await db.RemoveAsync(Village.Key);

        var report = await db.ImportAsync(folder.Path, publish: true);

        Assert.Single(report.Conflicts);
        Assert.Equal(new(null, null, new DateOnly(2026, 12, 10)), (await db.SnapshotAsync()).At<CraftVillage>(Language.Vi, "lua"));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_does_nothing()
    {
        Write(Item(Village), Item(Product, published: false));

        Assert.Equal((2, 0, 0, 1, false), Counts(await db.ImportAsync(folder.Path, publish: true, dryRun: true)));
        Assert.Equal((0, 0, 0, 0, 0), db.Rows());
    }

    [Fact]
    public async Task One_fault_in_one_file_and_nothing_at_all_is_changed()
    {
        Write(Item(Village), Item(Product with { Villages = [] }));
        var file = Directory.GetFiles(folder["v17/Content"]).Single(f => File.ReadAllText(f).Contains(Product.Key.ToString(), StringComparison.Ordinal));
        File.WriteAllText(file, File.ReadAllText(file).Replace("</Content>", "", StringComparison.Ordinal));

        var report = await db.ImportAsync(folder.Path, publish: true);

        Assert.Equal([$"Content/{Path.GetFileName(file)}"], report.Faults.Select(f => f.File));
        Assert.Equal((0, 0, 0, 0, 0), db.Rows());
    }

    [Fact]
    public async Task What_may_not_be_published_is_named_and_nothing_at_all_is_changed()
    {
        Write(Item(Village with { Summary = default }), Item(Product));

        var report = await db.ImportAsync(folder.Path, publish: true);

        Assert.Equal(
            [("Thuộc tính summary: Cần có trước khi đăng, ít nhất bằng tiếng Việt.", "Property summary: Needed before publishing, at least in Vietnamese.")],
            report.Faults.Select(f => (f.In(Language.Vi), f.In(Language.En))));
        Assert.Equal((0, 0, 0, 0, 0), db.Rows());
    }

    [Fact]
    public async Task Two_files_with_one_address_are_a_fault()
    {
        Write(Item(Village), Item(Some.Village(v => v with { UrlName = new("lua", "other") })));

        var report = await db.ImportAsync(folder.Path, publish: true);

        Assert.Equal(["Property umbracoUrlName: The address “lua” is used by another item."], report.Faults.Select(f => f.In(Language.En)));
        Assert.Equal((0, 0, 0, 0, 0), db.Rows());
    }

    [Fact]
    public async Task A_removed_item_in_a_file_needs_an_address_nobody_else_has()
    {
        await db.PublishAsync(Village);
        Write(Item(Some.Village(v => v with { UrlName = Village.UrlName, Withdrawal = WithdrawalKind.Removed, WithdrawalReason = new("Đăng nhầm."), WithdrawnOn = new DateOnly(2026, 1, 1) }), published: false));

        var report = await db.ImportAsync(folder.Path, publish: true);

        Assert.Equal(["Fault.UrlNameTaken", "Fault.UrlNameTaken"], report.Faults.Select(f => ((Fault)f.Arguments[1]).Reason));
    }

    [Fact]
    public async Task An_item_that_is_of_another_type_here_is_a_fault()
    {
        await db.SaveAsync(Village);
        Write(Item(Some.Product(p => p with { Key = Village.Key })));
        var rows = db.Rows();

        var report = await db.ImportAsync(folder.Path);

        Assert.Equal(["This item is of the content type “craftVillage” and stays so."], report.Faults.Select(f => f.In(Language.En)));
        Assert.Equal(rows, db.Rows());
    }

    [Fact]
    public async Task An_address_the_file_forgot_leads_there_all_the_same()
    {
        Write(Item(Village));
        await db.ImportAsync(folder.Path, publish: true);
        Write(Item(Village with { UrlName = new("lua-moi", "silk") }));

        await db.ImportAsync(folder.Path, publish: true);

        Assert.Equal("lua-moi", (await db.SnapshotAsync()).At<CraftVillage>(Language.Vi, "lua").MovedTo);
    }

    private static readonly DateTime Created = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private static SyncItem Item(Document document, bool published = true) => new(document, published, Created);

    private void Write(params SyncItem[] items) => Assert.Empty(SyncFolder.Write(folder.Path, items, Texts.Some).Faults);

    private static (int Created, int Updated, int Unchanged, int Published, bool ChangedNothing) Counts(ImportReport report)
    {
        Assert.Empty(report.Faults.Select(f => f.In(Language.En)));
        return (report.Created, report.Updated, report.Unchanged, report.Published, report.ChangedNothing);
    }

    private List<Verb> Verbs(Guid key) => db.Ask(d => d.AuditEvents.Where(e => e.ItemKey == key).OrderBy(e => e.Number).Select(e => e.Verb).ToList());

    public void Dispose()
    {
        db.Dispose();
        folder.Dispose();
    }
}
