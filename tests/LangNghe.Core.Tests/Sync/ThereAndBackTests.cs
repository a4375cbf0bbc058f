using LangNghe.Core.Content;
using LangNghe.Core.Products;
using LangNghe.Core.Sync;
using LangNghe.Core.Villages;
using LangNghe.TestKit;
using LangNghe.Web.Texts;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>Export → import → export: the same bytes, the same content.</summary>
public sealed class ThereAndBackTests : IDisposable
{
    private readonly TestDatabase one = new();
    private readonly TestDatabase other = new();
    private readonly TemporaryFolder first = new();
    private readonly TemporaryFolder second = new();

    [Fact]
    public async Task Items_in_every_state_come_back_as_they_were()
    {
        var village = await one.PublishAsync(Some.Village(v => v with { UrlName = new("lua", "silk"), EditorNotes = new("Chỉ cho biên tập.") }));
        await one.RenameAsync(village.Key, "lua-tan-chau");
        await one.SaveAsync(village with { Story = new("Chưa xong.") });
        var withdrawn = await one.PublishAsync(Some.Product(p => p with { Villages = [village.Key] }));
        await one.WithdrawAsync(withdrawn.Key, "hộ cuối cùng đã nghỉ");
        var removed = await one.PublishAsync(Some.Product(p => p with { UrlName = new("nham", "mistake") }));
        await one.SaveAsync(removed with { Care = new("Giặt tay.") });
        await one.RemoveAsync(removed.Key);
        var draft = await one.SaveAsync(Some.Village(v => v with { Summary = default }));

        await one.ExportAsync(first.Path);
        var report = await other.ImportAsync(first.Path, publish: true);
        await other.ExportAsync(second.Path);

        Assert.Empty(report.Faults.Select(f => f.In(Language.En)));
        Assert.Equal(first.Bytes(), second.Bytes());
        Assert.Equal(
            [ContentState.Published, ContentState.Withdrawn, ContentState.Removed, ContentState.Draft],
            new[] { village.Key, withdrawn.Key, removed.Key, draft.Key }.Select(k => other.Item(k).State));
        var found = await other.SnapshotAsync();
        Assert.Equal("lua-tan-chau", found.At<CraftVillage>(Language.Vi, "lua").MovedTo);
        Assert.Equal(new DateOnly(2026, 12, 10), found.At<Product>(Language.En, "mistake").GoneSince);
        Assert.Equal(new LocalizedText("hộ cuối cùng đã nghỉ"), found.Find<Product>(withdrawn.Key)!.WithdrawalReason);
        Assert.True(found.Find<CraftVillage>(village.Key)!.Story.IsEmpty);
    }

    [Fact]
    public async Task An_export_into_the_database_it_comes_from_changes_nothing()
    {
        var village = await one.PublishAsync(Some.Village());
        await one.SaveAsync(village with { Story = new("Chưa xong.") });
        await one.WithdrawAsync((await one.PublishAsync(Some.Village())).Key);
        await one.RemoveAsync((await one.PublishAsync(Some.Village())).Key);
        await one.ExportAsync(first.Path);
        var rows = one.Rows();

        var report = await one.ImportAsync(first.Path, publish: true);

        Assert.Equal((true, 3), (report.ChangedNothing, report.Unchanged));
        Assert.Equal(rows, one.Rows());
    }

    [Fact]
    public async Task The_starting_content_comes_back_byte_for_byte()
    {
        var report = await one.ImportAsync(Repository.SyncFolder, publish: true);
        Assert.Empty(report.Faults.Select(f => $"{f.File}: {f.In(Language.En)}"));

        await one.ExportAsync(first.Path);

        Assert.Empty(Differing().Where(IsContent));
        var reading = SyncFolder.Read(Repository.SyncFolder, SyncLimits.Default, DictionaryItems.All);
        Assert.Equal(
            reading.Items.CountBy(i => i.Type.Alias).OrderBy(c => c.Key, StringComparer.Ordinal),
            one.Ask(d => d.Items.GroupBy(i => i.Type).Select(g => new { g.Key, Count = g.Count() }).ToList())
                .Select(c => KeyValuePair.Create(c.Key, c.Count)).OrderBy(c => c.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Types_and_interface_texts_on_disk_are_those_of_the_program()
    {
        SyncFolder.Write(first.Path, [], DictionaryItems.All);

        Assert.True(
            !Differing().Any(f => !IsContent(f)),
            $"Run “content export uSync” on the starting content, so that these are what the program says:\n{string.Join('\n', Differing().Where(f => !IsContent(f)))}");
    }

    [Fact]
    public void Every_type_with_a_page_has_something_to_start_with()
    {
        var reading = SyncFolder.Read(Repository.SyncFolder, SyncLimits.Default, DictionaryItems.All);

        Assert.Equal(
            ContentTypes.All.Where(t => !t.IsElement && !t.IsMedia).Select(t => t.Alias),
            reading.Items.Where(i => i.Published && !i.Type.IsMedia).Select(i => i.Type.Alias).Distinct().Order(StringComparer.Ordinal));
    }

    private static bool IsContent(string file) => file.Contains("/Content/", StringComparison.Ordinal) || file.Contains("/Media/", StringComparison.Ordinal) || file.StartsWith("media/", StringComparison.Ordinal);

    private List<string> Differing()
    {
        var written = first.Bytes();
        var committed = Directory.EnumerateFiles(Repository.SyncFolder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(Repository.SyncFolder, f), f => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(f)));
        return [.. written.Keys.Union(committed.Keys).Where(f => written.GetValueOrDefault(f) != committed.GetValueOrDefault(f)).Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        one.Dispose();
        other.Dispose();
        first.Dispose();
        second.Dispose();
    }
}
