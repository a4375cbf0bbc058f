using LangNghe.Core.Content;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using Xunit;

namespace LangNghe.Core.Tests.Content;

public sealed class RenamingTests : IDisposable
{
    private readonly TestDatabase db = new();

    [Fact]
    public async Task A_new_address_is_folded_and_the_old_one_kept()
    {
        var village = await PublishedAsync("a", "a-en");

        await db.RenameAsync(village.Key, "Lụa Tân Châu");

        Assert.Equal([(Language.Vi, "a", false), (Language.Vi, "lua-tan-chau", true), (Language.En, "a-en", true)], db.Addresses(village.Key));
        var renamed = db.Read<CraftVillage>(village.Key, 2);
        Assert.Equal((new LocalizedText("lua-tan-chau", "a-en"), new LocalizedTexts(["a"], [])), (renamed.UrlName, renamed.FormerUrlNames));
        var written = db.Ask(d => d.AuditEvents.OrderBy(e => e.Number).Last());
        Assert.Equal((Verb.Rename, 2, TestDatabase.Reason), (written.Verb, written.Revision, written.Reason));
    }

    [Fact]
    public async Task Twice_renamed_both_old_addresses_lead_to_the_newest()
    {
        var village = await PublishedAsync("a", "a-en");

        await db.RenameAsync(village.Key, "b", "b-en");
        await db.RenameAsync(village.Key, "c");

        var found = await db.SnapshotAsync();
        Assert.Equal(["c", "c", null], new[] { "a", "b", "c" }.Select(n => found.At<CraftVillage>(Language.Vi, n).MovedTo));
        Assert.Equal(["b-en", null], new[] { "a-en", "b-en" }.Select(n => found.At<CraftVillage>(Language.En, n).MovedTo));
        Assert.Equal(new LocalizedTexts(["a", "b"], ["a-en"]), found.Find<CraftVillage>(village.Key)!.FormerUrlNames);
    }

    [Fact]
    public async Task Back_at_a_former_address_the_one_between_leads_there()
    {
        var village = await PublishedAsync("a", "a-en");

        await db.RenameAsync(village.Key, "b");
        await db.RenameAsync(village.Key, "a");

        Assert.Equal([(Language.Vi, "a", true), (Language.Vi, "b", false), (Language.En, "a-en", true)], db.Addresses(village.Key));
        Assert.Equal(new LocalizedTexts(["b"], []), (await db.SnapshotAsync()).Find<CraftVillage>(village.Key)!.FormerUrlNames);
    }

    [Fact]
    public async Task Renaming_to_and_fro_makes_no_list_grow()
    {
        var village = await PublishedAsync("a", "a-en");

        foreach (var name in new[] { "b", "a", "b", "a", "b" })
        {
            await db.RenameAsync(village.Key, name);
        }

        Assert.Equal(new LocalizedTexts(["a"], []), (await db.SnapshotAsync()).Find<CraftVillage>(village.Key)!.FormerUrlNames);
    }

    [Fact]
    public async Task An_address_no_reader_ever_saw_is_not_kept()
    {
        var village = await db.SaveAsync(Some.Village(v => v with { UrlName = new("a", "a-en") }));

        await db.RenameAsync(village.Key, "b");
        await db.PublishAsync(village.Key);

        Assert.Equal([(Language.Vi, "b", true), (Language.En, "a-en", true)], db.Addresses(village.Key));
    }

    [Fact]
    public async Task A_newer_draft_is_renamed_too_and_stays_a_draft()
    {
        var village = await PublishedAsync("a", "a-en");
        await db.SaveAsync(village with { Story = new("Chưa xong.") });

        await db.RenameAsync(village.Key, "b");

        Assert.Equal((4, 3), (db.Item(village.Key).Draft, db.Item(village.Key).Published));
        Assert.Equal(("b", true), (db.Read<CraftVillage>(village.Key, 3).UrlName.Vi, db.Read<CraftVillage>(village.Key, 3).Story.IsEmpty));
        Assert.Equal(("b", "Chưa xong."), (db.Read<CraftVillage>(village.Key, 4).UrlName.Vi, db.Read<CraftVillage>(village.Key, 4).Story.Vi));

        await db.PublishAsync(village.Key);
        Assert.Equal("b", (await db.SnapshotAsync()).At<CraftVillage>(Language.Vi, "a").MovedTo);
    }

    [Fact]
    public async Task An_address_another_item_has_is_refused_and_nothing_changes()
    {
        await PublishedAsync("a", "a-en");
        var second = await PublishedAsync("b", "b-en");
        var rows = db.Rows();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.RenameAsync(second.Key, "a"));

        Assert.Equal([new Fault("umbracoUrlName", "Fault.UrlNameTaken", "a")], refusal.Faults);
        Assert.Equal(rows, db.Rows());
    }

    [Fact]
    public async Task A_name_without_a_letter_is_no_address()
    {
        var village = await PublishedAsync("a", "a-en");

        var refusal = await Assert.ThrowsAsync<Refusal>(() => db.RenameAsync(village.Key, "…"));

        Assert.Equal("Cần địa chỉ mới, có ít nhất một chữ cái hoặc chữ số.", refusal.In(Language.Vi));
        Assert.Equal("A new address is needed, with at least one letter or digit.", refusal.In(Language.En));
    }

    private Task<CraftVillage> PublishedAsync(string vi, string en) => db.PublishAsync(Some.Village(v => v with { UrlName = new(vi, en) }));

    public void Dispose() => db.Dispose();
}
